import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { topicRows } from '../../../exports/full-text.ts';
import { getLanguagePages } from '../../../library/language-pages.ts';
import { getTopics } from '../../../library/topics.ts';

export const getStaticPaths = getLanguagePages;

/** `/data/topics/{zh,en}.json`: the topics, as hits of the search show them. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
	Response.json(topicRows(await getTopics(), props.language));
