import type { Fault } from '../model/fault.ts';

/** Where a cut text stands. */
export interface GroupPlace {
	/** The file of the alignment. */
	file: string;
	/** The line of a group, or of one of its fields. */
	lineOf: (group: number, key?: string) => number;
	/** File and line of the text that was cut. */
	textLine: string;
}

/** A fault whose remedy is to cut a text anew. */
export function cutAnew(
	place: GroupPlace,
	id: string,
	{ group, key, problem }: { group: number; key?: string; problem: string },
): Fault {
	return {
		file: place.file,
		line: place.lineOf(group, key),
		problem: `${id}/${group + 1}: ${problem}`,
		remedy: `change this line to the words of ${place.textLine}; this prints them ready to be cut: npm run align -- ${id}`,
	};
}
