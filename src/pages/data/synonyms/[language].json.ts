import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { synonymData } from '../../../exports/synonym-data.ts';
import { getSynonyms } from '../../../library/synonyms.ts';
import { LANGUAGES } from '../../../model/language.ts';

export function getStaticPaths() {
	return LANGUAGES.map((language) => ({ params: { language }, props: { language } }));
}

/** `/data/synonyms/{zh,en}.json`: other words in which readers ask for what the text says. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	Response.json(synonymData(getSynonyms(), props.language));
