import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getPhraseFiles } from '../../../library/phrase-files.ts';

/** One file a section, and one for the heading of each part that has sections. */
export function getStaticPaths() {
	return getPhraseFiles().map(([section, phrases]) => ({
		params: { section },
		props: { phrases },
	}));
}

/** `/data/phrases/<section>.json`: the phrases of its texts by their ids, with their strengths. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	Response.json(Object.fromEntries(props.phrases));
