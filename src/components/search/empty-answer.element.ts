/** What stands in place of hits: suggestions before anything is typed, and ways on from nothing. */
import { LANGUAGE_TAGS, type Language } from '../../model/language.ts';
import { nearestTerms, occurringParts } from '../../search/nearest.ts';
import type { TermRow } from '../../search/terms.ts';
import { hasHan } from '../../text/han.ts';
import type { BoxContext } from './box-context.element.ts';
import { sectionTitle } from './hit-groups.element.ts';
import type { Sources } from './search-sources.element.ts';

/** Terms to begin with. */
export function suggestions({ data }: Sources, context: BoxContext): Node[] {
	const terms = (data?.suggestions ?? []).flatMap(
		(id) => data?.terms.find((term) => term.id === id) ?? [],
	);
	const queries = terms.map((term) => queryLink(nameOf(term, context.language), context));
	return listed(context.words.suggestions, queries);
}

/** The part of the query that does occur, and the nearest terms and sections. */
export function nothingFound(query: string, sources: Sources, context: BoxContext): Node[] {
	const { quick, data } = sources;
	const parts = occurringParts(query, (part) => quick.count(part) > 0);
	const nearest = nearestTerms(query, data?.terms ?? []).map((term) =>
		link(context.entry.replace('*', term.id), `${term.forms[0] ?? ''} ${term.renderings[0] ?? ''}`),
	);
	const sections = quick
		.nearestSections(query)
		.map((id) =>
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

/** A link that searches for something; the box takes the click and searches in place. */
export function queryLink(query: string, { search }: BoxContext): HTMLAnchorElement {
	const element = link(`${search}?q=${encodeURIComponent(query)}`, query);
	element.dataset['suggestion'] = query;
	element.lang = LANGUAGE_TAGS[hasHan(query) ? 'zh' : 'en'];
	return element;
}

function nameOf(term: TermRow, language: Language): string {
	return (language === 'zh' ? term.forms[0] : term.renderings[0]) ?? term.id;
}

function link(href: string, text: string): HTMLAnchorElement {
	const element = document.createElement('a');
	element.href = href;
	element.append(text);
	return element;
}

function listed(label: string, links: readonly Node[]): Node[] {
	if (links.length === 0) return [];
	const list = document.createElement('ul');
	for (const one of links) {
		const item = document.createElement('li');
		item.append(one);
		list.append(item);
	}
	const heading = document.createElement('h2');
	heading.append(label);
	return [heading, list];
}
