import type { APIRoute } from 'astro';
import { spellings } from '../../exports/search-data.ts';
import { getSections } from '../../library/decision.ts';
import { getGlossary } from '../../library/glossary.ts';

/** `/data/spellings.json`: pinyin and traditional characters, documented at `Spellings`. */
export const GET: APIRoute = () => Response.json(spellings(getGlossary(), getSections()));
