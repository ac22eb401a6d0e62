/**
 * Lines of a text where no browser sets it: in pictures. Chinese breaks between any two characters but
 * for the marks that may not begin or end a line; words of letters and digits stay whole. Nothing is
 * added to the text, and nothing but the space at a break is left out.
 */

/** How wide a text is, in any unit. */
export type Measure = (text: string) => number;

/** What may not begin a line: it belongs to what is before it. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{M}，。、；：？！,.;:?!…—–·・‧%％‰℃°々〻ー～~]/u;
/** What may not end a line: it belongs to what is behind it. */
const NOT_LAST = /[\p{Ps}\p{Pi}《〈「『【〔（“‘￥¥$#№]$/u;
/** A character that breaks on both sides; all others are parts of words. */
const BREAKING =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！（）《》〈〉「」『』【】〔〕…—“”‘’]/u;

/** The lines of a text, none of them wider than `width` by `measure`. */
export function breakLines(text: string, width: number, measure: Measure): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces(text)) {
		if (measure((line + piece).trimEnd()) <= width) {
			line += piece;
			continue;
		}
		if (line.trim() !== '') lines.push(line.trimEnd());
		const parts = cut(piece, width, measure);
		line = parts.pop() ?? '';
		lines.push(...parts);
	}
	return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** The parts of a text that no line end may cut; a space stands at the end of its part. */
function pieces(text: string): string[] {
	const found: string[] = [];
	for (const character of text) {
		const last = found.at(-1);
		if (last !== undefined && isTied(last, character))
			found.push(`${found.pop() ?? ''}${character}`);
		else found.push(character);
	}
	return found;
}

function isTied(before: string, character: string): boolean {
	if (/\s/u.test(character)) return true;
	if (/\s$/u.test(before)) return false;
	if (NOT_FIRST.test(character) || NOT_LAST.test(before)) return true;
	return !BREAKING.test(character) && !BREAKING.test(before.slice(-1));
}

/** A part that is wider than a line, such as an address, is cut where the line is full. */
function cut(piece: string, width: number, measure: Measure): string[] {
	const parts = [''];
	for (const character of piece) {
		const part = parts.pop() ?? '';
		if (part !== '' && measure((part + character).trimEnd()) > width) parts.push(part, character);
		else parts.push(part + character);
	}
	return parts;
}
