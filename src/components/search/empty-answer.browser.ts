/** What stands in place of hits before anything is typed, and the lists of links beside them. */
import { LANGUAGE_TAGS, type Language } from '../../model/language.ts';
import type { TermRow } from '../../search/terms.ts';
import { hasHan } from '../../text/han.ts';
import { wellFormed } from '../../text/well-formed.ts';
import type { BoxContext } from './box-context.browser.ts';
import type { Sources } from './search-sources.browser.ts';

/** Terms to begin with. */
export function suggestions({ data }: Sources, context: BoxContext): Node[] {
	const terms = (data?.suggestions ?? []).flatMap(
		(id) => data?.terms.find((term) => term.id === id) ?? [],
	);
	const queries = terms.map((term) => queryLink(nameOf(term, context.language), context));
	return listed(context.words.suggestions, queries);
}

/** A link that searches for something; the box takes the click and searches in place. */
export function queryLink(query: string, { search }: BoxContext): HTMLAnchorElement {
	const element = link(`${search}?q=${encodeURIComponent(wellFormed(query))}`, query);
	element.dataset['suggestion'] = query;
	element.lang = LANGUAGE_TAGS[hasHan(query) ? 'zh' : 'en'];
	return element;
}

function nameOf(term: TermRow, language: Language): string {
	return (language === 'zh' ? term.forms[0] : term.renderings[0]) ?? term.id;
}

/** A link by its address and its text. */
export function link(href: string, text: string): HTMLAnchorElement {
	const element = document.createElement('a');
	element.href = href;
	element.append(text);
	return element;
}

/** A list of links under its heading; nothing without links. */
export function listed(label: string, links: readonly Node[]): Node[] {
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
