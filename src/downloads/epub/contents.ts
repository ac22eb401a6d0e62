import { partNumeral } from '../../i18n/part-label.ts';
import { isUndivided, type Part } from '../../library/decision.ts';
import { PREAMBLE } from '../../model/ids.ts';
import type { Language } from '../../model/language.ts';
import { labelSpans, originalSpans, ownSpans } from '../book/words.ts';
import { element, type Child, type MarkupElement } from '../markup.ts';
import { FILES, sectionFile } from './book-files.ts';

/** The contents of an EPUB, parts with their sections, and its landmarks for reading systems. */
export function contentsMarkup(
	parts: readonly Part[],
	languages: readonly Language[],
): MarkupElement[] {
	const label = labelSpans('nav.contents', languages);
	return [
		element(
			'nav',
			{ 'epub:type': 'toc', role: 'doc-toc', id: 'toc' },
			element('h1', {}, label),
			element(
				'ol',
				{},
				item(FILES.title, labelSpans('downloads.titlePage', languages)),
				item(sectionFile(PREAMBLE), labelSpans('decision.preamble', languages)),
				parts.map((part) => partItem(part, languages)),
				item(FILES.glossary, labelSpans('glossary.title', languages)),
			),
		),
		element(
			'nav',
			{ 'epub:type': 'landmarks', hidden: 'hidden' },
			element('h2', {}, labelSpans('downloads.landmarks', languages)),
			element(
				'ol',
				{},
				landmark('cover', FILES.cover, labelSpans('downloads.cover', languages)),
				landmark('toc', '#toc', label),
				landmark('bodymatter', sectionFile(PREAMBLE), labelSpans('decision.preamble', languages)),
				landmark('glossary', FILES.glossary, labelSpans('glossary.title', languages)),
			),
		),
	];
}

function partItem(part: Part, languages: readonly Language[]): MarkupElement {
	const [first] = part.sections;
	const numeral = ownSpans((language) => `${partNumeral(part.number, language)} `, languages);
	const [own, twin] = [
		numeral.filter((one) => typeof one !== 'string'),
		originalSpans(part.title, languages),
	];
	const words = own.flatMap((span, index) => [span, twin[index] ?? '', ' ']).slice(0, -1);
	const sections = isUndivided(part)
		? []
		: element(
				'ol',
				{},
				part.sections.map(({ id, title }) =>
					item(sectionFile(id), spaced(originalSpans(title, languages))),
				),
			);
	return item(sectionFile(first?.id ?? ''), words, sections);
}

function spaced(spans: readonly MarkupElement[]): Child[] {
	return spans.flatMap((span, index) => (index === 0 ? [span] : [' ', span]));
}

function item(href: string, words: Child, below: Child = []): MarkupElement {
	return element('li', {}, element('a', { href }, words), below);
}

function landmark(type: string, href: string, words: Child): MarkupElement {
	return element('li', {}, element('a', { 'epub:type': type, href }, words));
}
