/**
 * The notes of a section as its marks order them. A mark may stand in both halves of a pair; the
 * note belongs to the sentence of its first mark.
 */
import { LANGUAGES, type Language } from '../model/language.ts';
import type { WrittenNote } from './note.ts';
import type { WrittenSentence } from './section-file.ts';

/** A note with its place among the others of its section. */
export interface SectionNote extends WrittenNote {
	/** `<section id>-<name in the file>`; unique in the decision. */
	id: string;
	/** One-based, in the order of first marks. */
	number: number;
	/** Id of the sentence that its first mark stands in. */
	sentence: string;
	/** The languages in which a mark leads to it. */
	markedIn: Language[];
}

interface Marked {
	sentence: string;
	languages: Set<Language>;
}

/** The notes that a section defines and marks, in the order of their first marks. */
export function orderNotes(
	section: string,
	sentences: readonly WrittenSentence[],
	notes: readonly WrittenNote[],
): SectionNote[] {
	const byName = new Map(notes.map((note) => [note.name, note]));
	return [...marksIn(sentences)]
		.flatMap(([name, marked]) => {
			const note = byName.get(name);
			return note ? [{ note, ...marked }] : [];
		})
		.map(({ note, sentence, languages }, index) => ({
			...note,
			id: `${section}-${note.name}`,
			number: index + 1,
			sentence,
			markedIn: LANGUAGES.filter((language) => languages.has(language)),
		}));
}

/** Where each note is marked, by its name, in the order of first marks. */
function marksIn(sentences: readonly WrittenSentence[]): Map<string, Marked> {
	const found = new Map<string, Marked>();
	for (const sentence of sentences) {
		for (const language of LANGUAGES) {
			for (const piece of sentence[language].pieces) {
				if (piece.kind !== 'mark') continue;
				const marked = found.get(piece.note) ?? { sentence: sentence.id, languages: new Set() };
				marked.languages.add(language);
				found.set(piece.note, marked);
			}
		}
	}
	return found;
}
