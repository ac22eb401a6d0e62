import type { APIRoute } from 'astro';
import { spellings } from '../../exports/search-data.ts';
import { getSections } from '../../library/decision.ts';
import { getGlossary } from '../../library/glossary.ts';
import { getNotes } from '../../library/notes.ts';
import { getTopics } from '../../library/topics.ts';

/** `/data/spellings.json`: other ways to type what the site has, documented at `Spellings`. */
export const GET: APIRoute = () =>
	Response.json(
		spellings({
			entries: getGlossary(),
			topics: getTopics(),
			notes: getNotes(),
			sections: getSections(),
		}),
	);
