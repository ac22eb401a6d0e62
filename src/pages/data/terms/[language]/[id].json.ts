import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { termCard } from '../../../../exports/term-cards.ts';
import { getGlossary } from '../../../../library/glossary.ts';
import { LANGUAGES } from '../../../../model/language.ts';

/** One card a term and language. */
export function getStaticPaths() {
	const entries = getGlossary();
	return LANGUAGES.flatMap((language) =>
		entries.map((entry) => ({
			params: { language, id: entry.id },
			props: { card: termCard(entry, language) },
		})),
	);
}

/** `/data/terms/<language>/<id>.json`: what a term's popover shows. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	Response.json(props.card);
