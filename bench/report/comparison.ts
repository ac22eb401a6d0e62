import { changes } from '../compare.ts';
import type { Figure } from '../figure.ts';
import { table } from './table.ts';
import { written, writtenFigure } from './written.ts';

/** Changes below this share are not shown. */
const LEAST = 0.01;

/** What a run has other than an earlier one, as a table; what is the same is only counted. */
export function comparison(now: readonly Figure[], earlier: readonly Figure[]): string {
	const all = changes(now, earlier);
	const some = all.filter(({ ratio }) => Math.abs(ratio - 1) >= LEAST);
	const rows = some.map(({ figure, before, ratio, isClear }) => [
		[figure.what, figure.subject, figure.under, figure.measure].join(', '),
		writtenFigure(before),
		writtenFigure(figure),
		written(ratio, 'ratio'),
		isClear ? '' : 'within the spread',
	]);
	const same = all.length - some.length;
	return `## Against the earlier run\n\n${table(['', 'before', 'now', 'ratio', ''], rows)}\n\nThe same: ${same}.\n`;
}
