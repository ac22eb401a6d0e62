/** Where two texts part, and what each has there. */
export interface Difference {
	/** Offset of the first differing character, in code points. */
	offset: number;
	/** What stands there in the text that is expected. */
	expected: string;
	/** What stands there in the text that was found. */
	found: string;
}

const SHOWN = 12;

/** The first difference of two texts with some characters from there on; `undefined` if equal. */
export function firstDifference(expected: string, found: string): Difference | undefined {
	if (expected === found) return undefined;
	const [wanted, got] = [Array.from(expected), Array.from(found)];
	let offset = 0;
	while (offset < wanted.length && wanted[offset] === got[offset]) offset += 1;
	const shown = (text: string[]) => text.slice(offset, offset + SHOWN).join('');
	return { offset, expected: shown(wanted), found: shown(got) };
}
