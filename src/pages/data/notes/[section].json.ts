import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getSections } from '../../../library/decision.ts';
import { getNotes } from '../../../library/notes.ts';

/** One file a section. */
export function getStaticPaths() {
	return getSections().map(({ id }) => ({
		params: { section: id },
		props: { notes: getNotes().filter(({ section }) => section === id) },
	}));
}

/** `/data/notes/<section>.json`: the text of each note in both languages, by its id. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	Response.json(Object.fromEntries(props.notes.map(({ id, zh, en }) => [id, { zh, en }])));
