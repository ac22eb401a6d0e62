import type { APIRoute } from 'astro';
import { glossaryCsv, glossaryRows } from '../../exports/glossary-data.ts';
import { getGlossary } from '../../library/glossary.ts';

/** `/data/glossary.csv`: the same as `/data/glossary.json`, for spreadsheets; see `glossaryCsv`. */
export const GET: APIRoute = () =>
	new Response(glossaryCsv(glossaryRows(getGlossary())), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
