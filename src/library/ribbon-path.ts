import type { Stretch } from './ribbon.ts';

/**
 * Stretches of the ribbon as the commands of one path along y = 1, to be drawn as wide as the ribbon is
 * high; each is `gap` shorter than it is, so that one can be told from the next.
 */
export function ribbonPath(stretches: readonly Stretch[], gap = 0): string {
	let end = 0;
	return stretches
		.map(({ start, length }, index) => {
			const width = Math.max(length - gap, 1);
			const move = index === 0 ? `M${start} 1` : `m${start - end} 0`;
			end = start + width;
			return `${move}h${width}`;
		})
		.join('');
}
