import type { Strength } from '../../model/strength.ts';

/** A bar of the drawing, in its units. */
export interface Bar {
	x: number;
	y: number;
	height: number;
	/** Whether it is only an outline: others grant what is sought. */
	isHollow: boolean;
}

/** How high the bar of each strength is; what only states has the lowest. */
const HEIGHTS: Readonly<Record<Strength, number>> = {
	...{ must: 14, will: 12, promote: 9, support: 6 },
	...{ encourage: 4, explore: 2, seek: 9, state: 1 },
};

/** Height of a row of bars and width of a bar. */
export const [ROW_HEIGHT, BAR_WIDTH] = [14, 3] as const;

/** From the beginning of one bar to that of the next, and of one row to that of the next. */
const [STEP, ROW_STEP] = [5, 18] as const;

/** How many bars stand in a row: so many have room beside a sentence. */
export const ROW = 9;

/** Width and height of the drawing of so many bars. */
export function drawingSize(count: number): { width: number; height: number } {
	const [columns, rows] = [Math.min(count, ROW), Math.ceil(count / ROW)];
	return {
		width: Math.max(0, columns * STEP - (STEP - BAR_WIDTH)),
		height: Math.max(0, rows * ROW_STEP - (ROW_STEP - ROW_HEIGHT)),
	};
}

/** A bar for each clause, in order, those of a row on one ground. */
export function barsOf(strengths: readonly Strength[]): Bar[] {
	return strengths.map((strength, index) => ({
		x: (index % ROW) * STEP,
		y: Math.floor(index / ROW) * ROW_STEP + ROW_HEIGHT - HEIGHTS[strength],
		height: HEIGHTS[strength],
		isHollow: strength === 'seek',
	}));
}

/** Whether there is anything to draw: a sentence that only states has no bars. */
export function hasBars(strengths: readonly Strength[]): boolean {
	return strengths.some((strength) => strength !== 'state');
}
