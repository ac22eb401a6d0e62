import type { Note } from '../library/notes.ts';
import type { Topic } from '../library/topics.ts';
import type { Language } from '../model/language.ts';
import type { NoteRow } from '../search/full-text-rows.ts';

/** `/data/topics.json`: every topic with what is said of it, in the order of the decision. */
export function topicData(topics: readonly Topic[]) {
	return topics.map(({ id, title, description, sentences }) => ({
		...{ id, title, description, sentences },
	}));
}

/** `/data/notes.json`: every note in both languages, in the order of the decision. */
export function noteData(notes: readonly Note[]) {
	return notes.map(({ id, section, number, sentence, kind, sources, zh, en }) => ({
		...{ id, section, number, sentence, kind, sources, zh, en },
	}));
}

/** `/data/notes/<language>/<section>.json`: what a list of hits shows of a section’s notes. */
export function sectionNoteRows(
	notes: readonly Note[],
	section: string,
	language: Language,
): NoteRow[] {
	return notes
		.filter((note) => note.section === section)
		.map((note) => ({ id: note.id, number: note.number, text: note[language] }));
}
