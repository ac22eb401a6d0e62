/** The text of a section piece by piece: terms and notes marked, notes by sentence. */
import { wordsOf } from '../content/lines.ts';
import type { SectionNote } from '../content/section-notes.ts';
import type { WrittenSection, WrittenSentence } from '../content/section-file.ts';
import type { Language } from '../model/language.ts';
import type { Term } from '../model/term.ts';
import { markPair } from '../text/matching.ts';
import { lineRuns } from './line-runs.ts';

/** A piece of a sentence: words, a term, or the mark of a note. */
export type TextPiece =
	| { kind: 'words'; text: string }
	| {
			kind: 'term';
			text: string;
			/** Id of its entry. */
			term: string;
			/** Whether it is the first of that term in its section and language. */
			isFirst: boolean;
	  }
	| {
			kind: 'mark';
			/** Id of the note. */
			note: string;
			/** Id of the mark, unique on its page: `2-3-4-en` for note 4, `2-3-4-en-2` for a second one. */
			mark: string;
			/** The note's number within its section. */
			number: number;
			/** Whether the note is on the translation, of no use to whoever reads without it. */
			isOnTranslation: boolean;
	  };

/** A sentence in both languages as pieces. */
export interface TextSentence extends Record<Language, TextPiece[]> {
	id: string;
}

/** The text of a section. */
export interface SectionText {
	paragraphs: TextSentence[][];
	/** The notes of the section by the sentence that they belong to. */
	notes: { sentence: string; notes: SectionNote[] }[];
}

/**
 * Marks the terms and notes of a section. `terms` are all that are looked for; only those with an
 * entry are marked, the others keep a shorter term from being found in their place.
 */
export function markText(
	{ id, paragraphs, notes }: Pick<WrittenSection, 'id' | 'paragraphs' | 'notes'>,
	terms: readonly Term[],
): SectionText {
	const toSentence = sentenceMaker(id, notes, terms);
	return {
		paragraphs: paragraphs.map((sentences) => sentences.map(toSentence)),
		notes: [...Map.groupBy(notes, ({ sentence }) => sentence)].map(([sentence, own]) => ({
			sentence,
			notes: own,
		})),
	};
}

/** Makes sentences of one section, in order: firsts and second marks depend on those before. */
function sentenceMaker(section: string, notes: readonly SectionNote[], terms: readonly Term[]) {
	const hasEntry = new Set(terms.flatMap((term) => (term.hasEntry ? [term.id] : [])));
	const byName = new Map(notes.map((note) => [note.name, note]));
	const seen: Record<Language, Set<string>> = { zh: new Set(), en: new Set() };
	const counts = new Map<string, number>();

	const toTerm = (language: Language, term: string, text: string): TextPiece => {
		const isFirst = !seen[language].has(term);
		seen[language].add(term);
		return { kind: 'term', text, term, isFirst };
	};
	const toMark = (language: Language, name: string): TextPiece => {
		const note = byName.get(name);
		const [id, number] = [note?.id ?? name, note?.number ?? 0];
		const first = `${section}-${number}-${language}`;
		const count = (counts.get(first) ?? 0) + 1;
		counts.set(first, count);
		const mark = count === 1 ? first : `${first}-${count}`;
		const isOnTranslation = note?.kind === 'translation';
		return { kind: 'mark', note: id, mark, number, isOnTranslation };
	};
	return (written: WrittenSentence): TextSentence => {
		const marks = markPair(written.zh.text, written.en.text, terms);
		const half = (language: Language) =>
			lineRuns<TextPiece>(
				written[language],
				marks[language].filter(({ id }) => hasEntry.has(id)),
				({ text, term }) =>
					term === undefined ? { kind: 'words', text } : toTerm(language, term, text),
				// The checks refuse anything but words and marks in a sentence.
				(piece) =>
					piece.kind === 'mark'
						? toMark(language, piece.note)
						: { kind: 'words', text: wordsOf(piece) },
			);
		return { id: written.id, zh: half('zh'), en: half('en') };
	};
}
