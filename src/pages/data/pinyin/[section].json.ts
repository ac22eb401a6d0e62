import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getChineseTexts } from '../../../library/chinese-texts.ts';
import { getGlossary } from '../../../library/glossary.ts';
import { readingsOf } from '../../../text/readings.ts';

/** One file a section. */
export function getStaticPaths() {
	const terms = getGlossary();
	return getChineseTexts().map(({ section, texts }) => ({
		params: { section: section.id },
		props: { readings: texts.map((text) => [text, readingsOf(text, terms).join(' ')]) },
	}));
}

/** `/data/pinyin/<section>.json`: for each Chinese text, the syllables of its Han characters. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	Response.json(Object.fromEntries(props.readings));
