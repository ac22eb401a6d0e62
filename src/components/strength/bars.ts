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

/** Height of the drawing and width of a bar. */
export const [DRAWING_HEIGHT, BAR_WIDTH] = [14, 3] as const;

/** From the beginning of one bar to that of the next. */
const STEP = 5;

/** Width of the drawing of so many bars. */
export function drawingWidth(count: number): number {
	return Math.max(0, count * STEP - (STEP - BAR_WIDTH));
}

/** A bar for each clause, in order, all on one ground. */
export function barsOf(strengths: readonly Strength[]): Bar[] {
	return strengths.map((strength, index) => ({
		x: index * STEP,
		y: DRAWING_HEIGHT - HEIGHTS[strength],
		height: HEIGHTS[strength],
		isHollow: strength === 'seek',
	}));
}

/** Whether there is anything to draw: a sentence that only states has no bars. */
export function hasBars(strengths: readonly Strength[]): boolean {
	return strengths.some((strength) => strength !== 'state');
}
