/**
 * The two sizes in which a picture is laid out: one for phones, one for wide screens. Lengths are in
 * units of the drawing, which are about pixels; drawings grow with the screen up to a limit in
 * `styles/figures.css`, and shrink on the narrowest phones to 0.88, which leaves letters of 12 px.
 */
export interface Frame {
	/** Which screens it is for. */
	name: 'narrow' | 'wide';
	/** Width of the drawing. */
	width: number;
	/** Size of its letters. */
	fontSize: number;
	/** From one line of a label to the next. */
	lineHeight: number;
}

export const NARROW: Frame = { name: 'narrow', width: 328, fontSize: 14, lineHeight: 19 };

export const WIDE: Frame = { name: 'wide', width: 760, fontSize: 13, lineHeight: 17 };

/** Both, in the order in which they are drawn. */
export const FRAMES: readonly Frame[] = [NARROW, WIDE];
