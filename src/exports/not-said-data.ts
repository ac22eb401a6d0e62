import type { AbsenceGroup, CountedWord } from '../library/not-said.ts';

/** A row of `/data/not-said.json`: words for one thing, counted in the Chinese. */
export interface NotSaidRow {
	/** Id of its group. */
	group: string;
	words: Pick<CountedWord, 'zh' | 'en' | 'count'>[];
	/** Ids of the sentences that speak of it in other words; `null` where there are none. */
	instead: string[] | null;
}

/** What the decision does not say as data. */
export function notSaidRows(groups: readonly AbsenceGroup[]): NotSaidRow[] {
	return groups.flatMap(({ id, entries }) =>
		entries.map(({ words, instead }) => ({
			group: id,
			words: words.map(({ zh, en, count }) => ({ zh, en, count })),
			instead: instead && [...new Set(instead.map(({ sentence }) => sentence))],
		})),
	);
}
