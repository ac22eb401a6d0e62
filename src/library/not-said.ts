/** What the decision does not say, or hardly. */
import { LANGUAGES } from '../model/language.ts';
import { NOT_SAID_GROUPS, type NotSaid } from '../model/not-said.ts';
import type { Quotation } from '../model/quotation.ts';
import { counterIn, type Counter } from '../text/occurrences.ts';
import { allSentences, getSections } from './decision.ts';
import { notSaid } from './files.ts';

type WrittenGroup = NotSaid[number];
type WrittenEntry = WrittenGroup['entries'][number];

/** A word with where it stands. */
export interface CountedWord {
	zh: string;
	en: string;
	/** How often it stands in the original, headings included. */
	count: number;
	/** Ids of the sentences whose Chinese has it, in order. */
	sentences: string[];
}

/** Words for one thing, and where it is spoken of otherwise. */
export interface Absence extends Pick<WrittenEntry, 'note'> {
	words: CountedWord[];
	instead: Quotation[] | null;
}

/** The entries of one group. */
export interface AbsenceGroup extends Pick<WrittenGroup, 'id' | 'title'> {
	entries: Absence[];
}

let groups: AbsenceGroup[] | undefined;

/** All groups in the order of the page. */
export function getNotSaid(): AbsenceGroup[] {
	if (groups) return groups;
	const counters = allSentences(getSections()).map(({ id, zh }) => ({
		id,
		countOf: counterIn(zh),
	}));
	groups = NOT_SAID_GROUPS.flatMap((id) => notSaid.filter((group) => group.id === id)).map(
		({ id, title, entries }) => ({
			...{ id, title },
			entries: entries.map((entry) => withPlaces(entry, counters)),
		}),
	);
	return groups;
}

/** The static paths of `/{zh,en}/not-said/`. */
export function getNotSaidPages() {
	const all = getNotSaid();
	return LANGUAGES.map((language) => ({ params: { language }, props: { language, groups: all } }));
}

interface SentenceCounter {
	id: string;
	countOf: Counter;
}

function withPlaces(
	{ words, instead, note }: WrittenEntry,
	counters: readonly SentenceCounter[],
): Absence {
	return {
		words: words.map((word) => ({
			...word,
			sentences: counters.filter(({ countOf }) => countOf(word.zh) > 0).map(({ id }) => id),
		})),
		instead,
		note,
	};
}
