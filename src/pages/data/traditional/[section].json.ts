import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getChineseTexts } from '../../../library/chinese-texts.ts';
import { toTraditional } from '../../../text/traditional.ts';

/** One file a section. */
export function getStaticPaths() {
	return getChineseTexts().map(({ section, texts }) => ({
		params: { section: section.id },
		props: { converted: texts.map((text) => [text, toTraditional(text)]) },
	}));
}

/** `/data/traditional/<section>.json`: each Chinese text in traditional characters. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	Response.json(Object.fromEntries(props.converted));
