import type { APIRoute } from 'astro';
import { searchData } from '../../exports/search-data.ts';
import { getSections } from '../../library/decision.ts';
import { getGlossary } from '../../library/glossary.ts';

/** `/data/search.json`: names of the terms and spellings; the fields are documented at `WrittenSearchData`. */
export const GET: APIRoute = () => Response.json(searchData(getGlossary(), getSections()));
