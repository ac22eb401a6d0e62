import type { Section } from '../library/decision.ts';
import type { NamesOfSort } from '../library/names.ts';
import type { Note } from '../library/notes.ts';
import type { Topic } from '../library/topics.ts';

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

/** `/data/summaries.json`: what each section says in our words, by its id, in order. */
export function summaryData(sections: readonly Section[]) {
	return sections.flatMap(({ id, summary }) => (summary ? [{ id, ...summary }] : []));
}

/** `/data/names.json`: every name with its one English and the sentences it stands in, else the headings, by sort. */
export function nameData(all: readonly NamesOfSort[]) {
	return all.flatMap(({ names }) =>
		names.map(({ sort, zh, forms, pinyin, en, entry, sentences, headings }) => ({
			...{ sort, zh, forms, pinyin, en, term: entry ?? null, sentences, headings },
		})),
	);
}
