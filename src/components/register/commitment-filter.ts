/** Which rows of the register answer a choice, and how many answer each other one; pure, for browsers. */

/** What a row is chosen by. */
export interface FilterRow {
	/** Id of the phrase. */
	id: string;
	strength: string;
	/** Number of the part; `0` is the preamble. */
	part: string;
	topics: readonly string[];
	/** The year; `none` where none is named. */
	date: string;
}

/** What is chosen; an empty field chooses all. */
export interface Choice {
	/** Any of these. */
	strength: readonly string[];
	part: string;
	topic: string;
	date: string;
	/** Words of the phrase. */
	q: string;
}

/** The fields with fixed values. */
export const FACETS = ['strength', 'part', 'topic', 'date'] as const;

export type Facet = (typeof FACETS)[number];

/** The values that there are. */
export type KnownValues = Readonly<Record<Facet, readonly string[]>>;

/** How many rows each value would leave, all else staying as chosen; under `''` how many all would. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** The choice that an address names; what it names that there is not, is left out. */
export function readChoice(search: string, known: KnownValues): Choice {
	const asked = new URLSearchParams(search);
	const strength = (asked.get('strength') ?? '').split(',');
	const one = (facet: Facet) => {
		const value = asked.get(facet) ?? '';
		return known[facet].includes(value) ? value : '';
	};
	return {
		strength: known.strength.filter((value) => strength.includes(value)),
		...{ part: one('part'), topic: one('topic'), date: one('date') },
		q: asked.get('q') ?? '',
	};
}

/** The query of the address for a choice, with what else stood in it: `?strength=explore,seek&part=2`. */
export function writeChoice(choice: Choice, search: string): string {
	const query = new URLSearchParams(search);
	const fields = { ...choice, strength: choice.strength.join(',') };
	for (const [key, value] of Object.entries(fields)) {
		if (value === '') query.delete(key);
		else query.set(key, value);
	}
	const written = query.toString().replace(/%2C/g, ',');
	return written === '' ? '' : `?${written}`;
}

/** The rows that answer a choice, and the counts beside every other; `hasWords` knows of `q`. */
export function filterRows(
	rows: readonly FilterRow[],
	choice: Choice,
	hasWords: (row: FilterRow) => boolean,
): { shown: FilterRow[]; counts: FacetCounts } {
	const worded = rows.filter(hasWords);
	const counted = (facet: Facet) => {
		const counts = new Map<string, number>();
		for (const row of worded) {
			if (!answers(row, choice, facet)) continue;
			for (const value of ['', ...valuesOf(row, facet)]) {
				counts.set(value, (counts.get(value) ?? 0) + 1);
			}
		}
		return counts;
	};
	return {
		shown: worded.filter((row) => answers(row, choice)),
		counts: {
			...{ strength: counted('strength'), part: counted('part') },
			...{ topic: counted('topic'), date: counted('date') },
		},
	};
}

/** Whether a row answers every field but one. */
function answers(row: FilterRow, choice: Choice, except?: Facet): boolean {
	return FACETS.every((facet) => {
		const wanted = facet === 'strength' ? choice.strength : [choice[facet]].filter(Boolean);
		const isFree = facet === except || wanted.length === 0;
		return isFree || valuesOf(row, facet).some((value) => wanted.includes(value));
	});
}

function valuesOf(row: FilterRow, facet: Facet): readonly string[] {
	return facet === 'topic' ? row.topics : [row[facet]];
}
