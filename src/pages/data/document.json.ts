import type { APIRoute } from 'astro';
import { documentData } from '../../exports/document-data.ts';
import { getDocumentFacts } from '../../library/document-facts.ts';

/** `/data/document.json`: who issued the document and when, what the English is, how to cite it. */
export const GET: APIRoute = ({ site, url }) =>
	Response.json(documentData(getDocumentFacts(), site ?? url));
