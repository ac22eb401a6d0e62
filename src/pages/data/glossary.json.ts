import type { APIRoute } from 'astro';
import { glossaryRows } from '../../exports/glossary-data.ts';
import { getGlossary } from '../../library/glossary.ts';

/** `/data/glossary.json`: every entry; the fields are documented at `GlossaryRow`. */
export const GET: APIRoute = () => Response.json(glossaryRows(getGlossary()));
