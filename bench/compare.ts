/** Two runs beside each other. */
import { keyOf, type Figure } from './figure.ts';
import { median, spread } from './spread.ts';

/** A figure that both runs have. */
export interface Change {
	figure: Figure;
	before: Figure;
	/** The later median by the earlier one; 1 where both are nothing. */
	ratio: number;
	/** Whether the quarters around both medians lie apart, so that it is no accident of the runs. */
	isClear: boolean;
}

/** All figures of a run that an earlier one has too, in the order of the run. */
export function changes(now: readonly Figure[], earlier: readonly Figure[]): Change[] {
	const known = new Map(earlier.map((figure) => [keyOf(figure), figure]));
	return now.flatMap((figure) => {
		const before = known.get(keyOf(figure));
		return before ? [change(figure, before)] : [];
	});
}

function change(figure: Figure, before: Figure): Change {
	const [later, sooner] = [median(figure.values), median(before.values)];
	const [a, b] = [spread(figure.values), spread(before.values)];
	return {
		figure,
		before,
		ratio: later === sooner ? 1 : later / sooner,
		isClear: a.low > b.high || a.high < b.low,
	};
}
