/** A text folded for comparison, with the way back to where each character stood. */
export interface Folded {
	text: string;
	/** For each character of `text` its offset in the original, in UTF-16 units. */
	offsets: number[];
}

const QUOTATION_MARKS = /["“”‘]/;

/** English in lower case, without quotation marks, apostrophes straight. */
export function foldEnglish(text: string): Folded {
	let folded = '';
	const offsets: number[] = [];
	for (let offset = 0; offset < text.length; offset += 1) {
		const character = text.charAt(offset);
		if (QUOTATION_MARKS.test(character)) continue;
		folded += character === '’' ? "'" : character.toLowerCase();
		offsets.push(offset);
	}
	return { text: folded, offsets };
}
