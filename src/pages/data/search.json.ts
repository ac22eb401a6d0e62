import type { APIRoute } from 'astro';
import { searchData } from '../../exports/search-data.ts';
import { getSections } from '../../library/decision.ts';
import { getGlossary } from '../../library/glossary.ts';

/** `/data/search.json`: sentences, names of the terms and headings; the fields are documented at `SearchFile`. */
export const GET: APIRoute = () => Response.json(searchData(getGlossary(), getSections()));
