import type { Figure } from '../figure.ts';
import { median, spread } from '../spread.ts';

/** What a figure is counted in, or a ratio of two. */
export type Unit = Figure['unit'] | 'ratio';

/** A value as people write it: `1.24 s`, `36.1 KB`. */
export function written(value: number, unit: Unit): string {
	if (unit === 'ms')
		return value < 1000 ? `${rounded(value)} ms` : `${(value / 1000).toFixed(2)} s`;
	if (unit === 'bytes') {
		if (value < 1000) return `${rounded(value)} B`;
		return value < 1e6 ? `${(value / 1000).toFixed(1)} KB` : `${(value / 1e6).toFixed(1)} MB`;
	}
	if (unit === 'ratio') return `${value.toFixed(2)} ×`;
	return unit === 'score' ? String(Number(value.toFixed(3))) : String(Math.round(value));
}

/** The median of a figure, and how far its values lie apart where they do. */
export function writtenFigure({ values, unit }: Figure): string {
	const { low, high } = spread(values);
	const middle = written(median(values), unit);
	const [from, to] = [written(low, unit), written(high, unit)];
	return from === to ? middle : `${middle} (${from}–${to})`;
}

function rounded(value: number): string {
	return value < 10 ? String(Number(value.toFixed(1))) : String(Math.round(value));
}
