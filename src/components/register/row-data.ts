import { yearOf, type Commitment } from '../../model/commitment.ts';
import { partOf, sectionOf } from '../../model/ids.ts';
import type { FilterRow } from './commitment-filter.ts';

/** What a row of the register is chosen by. */
export function filterRowOf({ id, sentence, strength, topics, date }: Commitment): FilterRow {
	return {
		...{ id, strength, topics },
		part: String(partOf(sectionOf(sentence)) ?? 0),
		date: (date && yearOf(date)) ?? 'none',
	};
}
