import { partNumeral } from '../../i18n/part-label.ts';
import { isUndivided, type Part } from '../../library/decision.ts';
import { PREAMBLE, sectionAnchor } from '../../model/ids.ts';
import { LANGUAGES } from '../../model/language.ts';
import { labelSpans, originalSpans, ownSpans } from '../book/words.ts';
import { element, type Child, type MarkupElement } from '../markup.ts';

/** The contents of the HTML file: parts with their sections. */
export function contentsMarkup(parts: readonly Part[]): MarkupElement {
	return element(
		'nav',
		{ class: 'contents', 'aria-labelledby': 'contents' },
		element('h2', { id: 'contents' }, labelSpans('nav.contents', LANGUAGES)),
		element(
			'ul',
			{},
			item(sectionAnchor(PREAMBLE), labelSpans('decision.preamble', LANGUAGES)),
			parts.map(partItem),
			item('glossary', labelSpans('glossary.title', LANGUAGES)),
		),
	);
}

function partItem(part: Part): MarkupElement {
	const { number, title, sections } = part;
	const words = ownSpans(
		(language) => `${partNumeral(number, language)} ${title[language]}`,
		LANGUAGES,
	);
	if (isUndivided(part)) return item(`part-${number}`, words);
	const list = sections.map((section) =>
		item(sectionAnchor(section.id), originalSpans(section.title, LANGUAGES)),
	);
	return item(`part-${number}`, words, element('ul', {}, list));
}

function item(anchor: string, words: Child, below: Child = []): MarkupElement {
	return element('li', {}, element('a', { href: `#${anchor}` }, words), below);
}
