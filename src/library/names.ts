/** The names of the decision, by what they name, each with the sentences it stands in. */
import { namesOf } from '../content/names.ts';
import { NAME_SORTS, type Name, type NameSort } from '../model/name.ts';
import { allSentences, getSections } from './decision.ts';
import { entries, nameRows } from './files.ts';

/** A name with the places it stands in, also within a longer name. */
export interface PlacedName extends Name {
	/** Ids of the sentences. */
	sentences: string[];
	/** Ids of the sections whose headings have it, where no sentence does. */
	headings: string[];
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
	const sections = getSections();
	const order = sections.flatMap(({ id, sentences }) => [id, ...sentences.map((one) => one.id)]);
	const first = ({ sentences: [sentence], headings: [heading] }: PlacedName) =>
		order.indexOf(sentence ?? heading ?? '');
	const placed = namesOf(entries, nameRows).map((name) => {
		const isIn = (text: string) => [name.zh, ...name.forms].some((form) => text.includes(form));
		const sentences = allSentences(sections).filter(({ zh }) => isIn(zh));
		const headings =
			sentences.length === 0
				? sections.filter(({ title, opens }) => isIn([title.zh, opens?.zh].join('\n')))
				: [];
		const ids = (places: readonly { id: string }[]) => places.map(({ id }) => id);
		return { ...name, sentences: ids(sentences), headings: ids(headings) };
	});
	return NAME_SORTS.map((sort) => ({
		sort,
		names: placed
			.filter((name) => name.sort === sort)
			.toSorted((one, other) => first(one) - first(other)),
	}));
}

/** How many names there are. */
export function nameCount(): number {
	return getNames().reduce((sum, { names: ofSort }) => sum + ofSort.length, 0);
}
