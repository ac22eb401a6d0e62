import { partLabel, sectionLabel } from '../../i18n/part-label.ts';
import { originalWords } from '../../i18n/original-words.ts';
import { getSections, isUndivided, partsOf, type Section } from '../../library/decision.ts';
import { sectionText } from '../../library/section-text.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { PREAMBLE, sectionAnchor } from '../../model/ids.ts';
import { LANGUAGE_TAGS } from '../../model/language.ts';
import { element, type Child, type MarkupElement } from '../markup.ts';
import type { Book } from './book.ts';
import { notesMarkup } from './notes.ts';
import { pairMarkup, runningMarkup } from './sentences.ts';
import { labelSpans, originalSpans, ownSpans } from './words.ts';

/** A section with its headings, its text and its notes; the first of a part has the part’s heading. */
export function sectionMarkup(section: Section, book: Book): MarkupElement {
	const { paragraphs, notes } = sectionText(section);
	const isOneLanguage = book.languages.length === 1;
	return element(
		'section',
		{ id: sectionAnchor(section.id), class: 'section' },
		headings(section, book),
		summary(section, book),
		paragraphs.map((sentences) =>
			isOneLanguage
				? runningMarkup(sentences, book)
				: element(
						'div',
						{ class: 'paragraph' },
						sentences.map((sentence) => pairMarkup(sentence, book)),
					),
		),
		notesMarkup(
			notes.flatMap((group) => group.notes),
			book,
		),
	);
}

function headings(section: Section, book: Book): Child[] {
	const { id, title, number, opens } = section;
	const { languages, topLevel } = book;
	if (id === PREAMBLE) {
		return [element(`h${topLevel}`, {}, labelSpans('decision.preamble', languages))];
	}
	const part = partsOf(getSections()).find((one) => one.number === section.part);
	const isPart = part !== undefined && (opens !== undefined || isUndivided(part));
	return [
		...(isPart
			? [
					place(ownSpans((language) => partLabel(part.number, language), languages)),
					heading(topLevel, String(part.number), part.title, book),
				]
			: []),
		...(number === undefined
			? []
			: [
					place(ownSpans((language) => sectionLabel(number, language), languages)),
					heading(topLevel + 1, id, title, book),
				]),
	];
}

function place(words: Child): MarkupElement {
	return element('p', { class: 'place' }, words);
}

function heading(level: number, id: string, title: Bilingual, book: Book): MarkupElement {
	const anchor = level === book.topLevel && id.length === 1 ? `part-${id}` : undefined;
	const spans = originalSpans(title, book.languages).map((span) => ({
		...span,
		attributes: { ...span.attributes, 'data-heading': id },
	}));
	return element(`h${level}`, { id: anchor }, spans);
}

function summary({ summary: text }: Section, { languages }: Book): Child[] {
	if (!text) return [];
	return [
		element(
			'div',
			{ class: 'summary' },
			element('p', { class: 'summary-label' }, labelSpans('summary.label', languages)),
			languages.map((language) => element('p', { lang: LANGUAGE_TAGS[language] }, text[language])),
		),
	];
}

/** The note on the adoption, under the title of the document. */
export function adoptionMarkup({ adoption }: Section, { languages }: Book): Child[] {
	if (!adoption) return [];
	return languages.map((language) =>
		element(
			'p',
			{ class: 'adoption', 'data-adoption': '', ...originalWords(language) },
			adoption[language],
		),
	);
}
