/** Numbers from 0 up to `below`, the same in every run. */
export type Random = (below: number) => number;

/** A file that is wrong in one way; without a source it is gone. */
export interface Mutant {
	file: string;
	source: string | Uint8Array | undefined;
	/** A second file that is changed with it. */
	also?: { file: string; source: string };
}

/** A way in which content can be wrong. */
export interface MutationKind {
	/** What is done, in a few words. */
	name: string;
	/** Whether a program can tell that it is wrong; else only its rate is told. */
	isDecidable: boolean;
	/** One fault of this kind somewhere, if there is a place for it at what was drawn. */
	make: (files: ReadonlyMap<string, string>, random: Random) => Mutant | undefined;
}

/** One of a list, or nothing of an empty one. */
export function drawn<T>(list: readonly T[], random: Random): T | undefined {
	return list[random(Math.max(list.length, 1))];
}

/** A kind that changes one line of the files of a folder, or the lines beside it. */
export function lineKind(
	name: string,
	folder: RegExp,
	isPlace: (line: string, index: number, lines: readonly string[]) => boolean,
	change: (lines: string[], index: number, random: Random) => void,
	isDecidable = true,
): MutationKind {
	const make: MutationKind['make'] = (files, random) => {
		const file = drawn(
			[...files.keys()].filter((one) => folder.test(one)),
			random,
		);
		if (file === undefined) return undefined;
		const lines = (files.get(file) ?? '').split('\n');
		const places = [...lines.keys()].filter((index) => isPlace(lines[index] ?? '', index, lines));
		const index = drawn(places, random);
		if (index === undefined) return undefined;
		change(lines, index, random);
		return { file, source: lines.join('\n') };
	};
	return { name, isDecidable, make };
}

/** A kind that replaces what a pattern finds, once, in a file of a folder. */
export function wordKind(
	name: string,
	folder: RegExp,
	pattern: RegExp,
	replacement: string | ((found: string, random: Random) => string),
	isDecidable = true,
): MutationKind {
	const make: MutationKind['make'] = (files, random) => {
		const file = drawn(
			[...files.keys()].filter((one) => folder.test(one)),
			random,
		);
		const source = files.get(file ?? '') ?? '';
		const found = drawn([...source.matchAll(pattern)], random);
		if (file === undefined || !found) return undefined;
		const [words] = found;
		const written =
			typeof replacement === 'string'
				? replacement.replace('$1', found[1] ?? '')
				: replacement(words, random);
		const at = found.index;
		return { file, source: source.slice(0, at) + written + source.slice(at + words.length) };
	};
	return { name, isDecidable, make };
}
