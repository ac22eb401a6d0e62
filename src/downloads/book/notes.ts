import { sourceRuns } from '../../components/notes/labels.ts';
import type { SectionNote } from '../../content/section-notes.ts';
import { originalWords } from '../../i18n/original-words.ts';
import { getSources, noteRuns } from '../../library/notes.ts';
import { markAnchor, noteAnchor, sectionOf, sentenceAnchor } from '../../model/ids.ts';
import { LANGUAGE_TAGS, type Language } from '../../model/language.ts';
import { element, type Child, type MarkupElement } from '../markup.ts';
import type { Book } from './book.ts';
import { ownRuns } from './pieces.ts';
import { labelSpans } from './words.ts';

/** The notes of a section below its text; readers of EPUB show each where it is marked. */
export function notesMarkup(notes: readonly SectionNote[], book: Book): MarkupElement[] {
	if (notes.length === 0) return [];
	return [
		element(
			'section',
			{ class: 'notes', 'epub:type': 'footnotes' },
			element('p', { class: 'notes-title' }, labelSpans('notes.title', book.languages)),
			notes.map((note) => noteMarkup(note, book)),
		),
	];
}

function noteMarkup(note: SectionNote, book: Book): MarkupElement {
	const { id, number, kind, pairs, sources } = note;
	return element(
		'aside',
		{ class: 'note', id: noteAnchor(id), 'epub:type': 'footnote', role: 'doc-footnote' },
		element(
			'p',
			{ class: 'note-head' },
			element('a', { href: `#${backAnchor(note, book)}`, role: 'doc-backlink' }, String(number)),
			' ',
			labelSpans(`notes.kind.${kind}`, book.languages),
		),
		pairs.flatMap((pair) =>
			book.languages.map((language) =>
				element(
					'p',
					{ lang: LANGUAGE_TAGS[language] },
					ownRuns(noteRuns(pair[language], language), book),
				),
			),
		),
		book.languages.map((language) =>
			element(
				'p',
				{ class: 'note-source', lang: LANGUAGE_TAGS[language] },
				sourceMarkup(sources, language),
			),
		),
	);
}

/** The mark that led to the note, or its sentence where the mark stands in a language left out. */
function backAnchor({ sentence, number, markedIn }: SectionNote, { languages }: Book): string {
	const marked = languages.find((one) => markedIn.includes(one));
	return marked === undefined
		? sentenceAnchor(sentence)
		: markAnchor(`${sectionOf(sentence)}-${number}-${marked}`);
}

function sourceMarkup(sources: readonly string[], language: Language): Child[] {
	return sourceRuns(sources, getSources(), language).map(({ text, address, isChinese }) => {
		if (address !== undefined) return element('a', { href: address }, text);
		return isChinese ? element('span', originalWords('zh'), text) : text;
	});
}
