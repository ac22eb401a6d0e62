/** A label of one or more lines, placed in a drawing. */
export interface Label {
	x: number;
	/** The baseline of its first line. */
	y: number;
	lines: string[];
}

/** A rectangle of a drawing. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A length as it is written into a drawing: a hundredth is finer than any screen. */
export function rounded(length: number): number {
	return Math.round(length * 100) / 100;
}
