/** The names of the decision, by what they name, each with the sentences it stands in. */
import { namesOf } from '../content/names.ts';
import { NAME_SORTS, type Name, type NameSort } from '../model/name.ts';
import { allSentences, getSections } from './decision.ts';
import { entries, nameRows } from './files.ts';

/** A name with the ids of the sentences it stands in, also within a longer name. */
export interface PlacedName extends Name {
	sentences: string[];
}

/** All names of one sort, in the order in which the decision first has them. */
export interface NamesOfSort {
	sort: NameSort;
	names: PlacedName[];
}

let names: NamesOfSort[] | undefined;

/** The names, by sort. */
export function getNames(): NamesOfSort[] {
	names ??= bySort();
	return names;
}

function bySort(): NamesOfSort[] {
	const sentences = allSentences(getSections());
	const order = new Map(sentences.map(({ id }, index) => [id, index]));
	const first = ({ sentences: [id] }: PlacedName) => order.get(id ?? '') ?? sentences.length;
	const placed = namesOf(entries, nameRows).map((name) => ({
		...name,
		sentences: sentences
			.filter(({ zh }) => [name.zh, ...name.forms].some((form) => zh.includes(form)))
			.map(({ id }) => id),
	}));
	return NAME_SORTS.map((sort) => ({
		sort,
		names: placed.filter((name) => name.sort === sort).toSorted((a, b) => first(a) - first(b)),
	}));
}

/** How many names there are. */
export function nameCount(): number {
	return getNames().reduce((sum, { names: ofSort }) => sum + ofSort.length, 0);
}
