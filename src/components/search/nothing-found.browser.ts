/** Ways on from nothing; fetched when it is known that nothing was found. */
import { nearestSections, nearestTerms, occurringParts } from '../../search/nearest.ts';
import type { BoxContext } from './box-context.browser.ts';
import { link, listed, queryLink } from './empty-answer.browser.ts';
import { sectionTitle } from './hit-groups.browser.ts';
import type { Sources } from './search-sources.browser.ts';

/** The part of the query that does occur, and the nearest terms and sections. */
export function nothingFound(query: string, sources: Sources, context: BoxContext): Node[] {
	const { quick, data } = sources;
	const parts = occurringParts(query, (part) => quick.count(part) > 0);
	const nearest = nearestTerms(query, data?.terms ?? []).map((term) =>
		link(context.entry.replace('*', term.id), `${term.forms[0] ?? ''} ${term.renderings[0] ?? ''}`),
	);
	const sections = nearestSections(query, quick.sentences).map((id) =>
		link(context.section.replace('*', id), `${id} · ${sectionTitle(id, sources, context)}`),
	);
	return [
		...listed(
			context.words.parts,
			[...new Set(parts)].map((part) => queryLink(part, context)),
		),
		...listed(context.words.nearest, nearest),
		...listed(context.words.sections, sections),
	];
}
