import { explanationOf, type ExplanationBlock } from '../markdown/explanation.ts';
import { frontmatterOf, parseMdx } from '../markdown/parse.ts';
import type { Fault } from '../model/fault.ts';
import {
	EXPLANATION_WORDS,
	glossaryFrontmatter,
	type GlossaryFrontmatter,
} from '../model/glossary.ts';
import { syllablesOf } from '../text/pinyin.ts';
import type { SourceFile } from './files.ts';
import { checkFrontmatter } from './frontmatter.ts';
import { parsedOrFault } from './parsed.ts';

/** A glossary entry as read from disk. */
export interface GlossaryFile {
	file: string;
	id: string;
	frontmatter: GlossaryFrontmatter | undefined;
	explanation: ExplanationBlock[];
	/** The line of a frontmatter key. */
	lineOf: (key: string) => number;
}

/** Reads one entry and finds what is wrong within it, whatever the others hold. */
export function checkGlossaryFile({ file, source }: SourceFile): {
	entry: GlossaryFile;
	faults: Fault[];
} {
	const id = file.slice(file.lastIndexOf('/') + 1, -'.mdx'.length);
	const lineOf = (key: string) =>
		source.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1 || 1;
	const entry: GlossaryFile = { file, id, frontmatter: undefined, explanation: [], lineOf };
	const root = parsedOrFault(file, () => parseMdx(source));
	if ('problem' in root) return { entry, faults: [root] };
	const { yaml, line } = frontmatterOf(root);
	const { data, faults } = checkFrontmatter(glossaryFrontmatter, file, yaml, line);
	const { blocks, faults: blockFaults } = explanationOf(root);
	return {
		entry: { ...entry, frontmatter: data, explanation: blocks },
		faults: [
			...faults,
			...blockFaults.map((fault) => ({ file, ...fault })),
			...(blockFaults.length === 0 ? checkLength(file, blocks) : []),
			...(data && !syllablesOf(data.zh, data.pinyin) ? [wrongPinyin(file, lineOf, data)] : []),
		],
	};
}

function checkLength(file: string, blocks: readonly ExplanationBlock[]): Fault[] {
	const words = blocks.flatMap(({ en }) => en.split(/\s+/)).length;
	const { least, most } = EXPLANATION_WORDS;
	if (blocks.length > 0 && words >= least && words <= most) return [];
	return [
		{
			file,
			problem:
				blocks.length === 0 ? 'the explanation is missing' : `the explanation has ${words} words`,
			remedy: `explain the term in ${least} to ${most} English words, with the Chinese above each block`,
		},
	];
}

function wrongPinyin(
	file: string,
	lineOf: (key: string) => number,
	{ zh, pinyin }: GlossaryFrontmatter,
): Fault {
	return {
		file,
		line: lineOf('pinyin'),
		problem: `the pinyin “${pinyin}” does not fit the characters ${zh}`,
		remedy:
			'write one syllable with its tone for each character; rare readings go to src/text/pinyin.ts',
	};
}
