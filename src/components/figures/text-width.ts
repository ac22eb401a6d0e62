/**
 * How wide a text will be, estimated: pictures are drawn before any browser measures their letters.
 * The classes follow DejaVu Sans, among the widest of the system fonts, so that a label fits
 * everywhere if it fits by this estimate.
 */
const CLASSES: readonly [letters: RegExp, em: number][] = [
	[/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…·]/u, 1],
	[/[ijlI.,:;'|!]/, 0.32],
	[/[frt()\s\-–]/, 0.41],
	[/[mMW]/, 0.99],
	[/[wA-Z]/, 0.78],
];
const OTHER = 0.64;

/** Latin quotation marks and dashes are half as wide as those of Chinese, which share their code points. */
const SHARED = /[“”‘’—…·]/;
const SHARED_IN_LATIN = 0.55;

/** The width of a line of text, in the unit of `fontSize`. */
export function textWidth(text: string, fontSize: number): number {
	const isChinese = /\p{Script=Han}/u.test(text);
	let em = 0;
	for (const letter of text) {
		em += !isChinese && SHARED.test(letter) ? SHARED_IN_LATIN : widthOf(letter);
	}
	return em * fontSize;
}

function widthOf(letter: string): number {
	return CLASSES.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
}
