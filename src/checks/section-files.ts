import { linesOf } from '../markdown/lines.ts';
import { noteOf, type WrittenNote } from '../markdown/note.ts';
import { pairLines, type LinePair } from '../markdown/pairs.ts';
import {
	frontmatterOf,
	noteDefinitionsOf,
	paragraphsOf,
	parseMdx,
	strayBlocksOf,
} from '../markdown/parse.ts';
import type { Fault } from '../model/fault.ts';
import { PREAMBLE, opensPart, sectionIdOfFile } from '../model/ids.ts';
import { sectionFrontmatter, type SectionFrontmatter } from '../model/section.ts';
import { isOneSentence, sentenceEnds } from '../text/segmentation.ts';
import type { SourceFile } from './files.ts';
import { checkFootnotes } from './footnotes.ts';
import { checkFrontmatter } from './frontmatter.ts';
import { parsedOrFault } from './parsed.ts';
import { yamlText } from './yaml.ts';

/** A section file as read from disk. */
export interface SectionFile {
	file: string;
	/** The id in its name; `undefined` if the name has none. */
	id: string | undefined;
	frontmatter: SectionFrontmatter | undefined;
	/** The line on which the frontmatter begins. */
	frontmatterLine: number;
	/** The line of the frontmatter key that a path leads to. */
	lineOf: (path: readonly string[]) => number;
	/** The sentence pairs of each paragraph; `undefined` if the file is not valid MDX. */
	paragraphs: LinePair[][] | undefined;
	notes: WrittenNote[];
}

/** Reads one section file and finds what is wrong within it, whatever the others hold. */
export function checkSectionFile({ file, source }: SourceFile): {
	section: SectionFile;
	faults: Fault[];
} {
	const id = sectionIdOfFile(file.slice(file.lastIndexOf('/') + 1));
	const root = parsedOrFault(file, () => parseMdx(source));
	if ('problem' in root) {
		const empty = { frontmatter: undefined, frontmatterLine: 1, paragraphs: undefined, notes: [] };
		return { section: { file, id, ...empty, lineOf: () => 1 }, faults: [root] };
	}
	const { yaml, line } = frontmatterOf(root);
	const { data, faults } = checkFrontmatter(sectionFrontmatter, file, yaml, line);
	const paired = paragraphsOf(root).map((paragraph) => pairLines(linesOf(paragraph)));
	const paragraphs = paired.map(({ pairs }) => pairs);
	const notes = noteDefinitionsOf(root).map(noteOf);
	const { lineOf } = yamlText(yaml, line);
	return {
		section: { file, id, frontmatter: data, frontmatterLine: line, lineOf, paragraphs, notes },
		faults: [
			...faults,
			...(data && id !== undefined ? checkFields(file, id, data, line) : []),
			...paired.flatMap((result) => result.faults.map((fault) => ({ file, ...fault }))),
			...paragraphs.flat().flatMap((pair) => checkSentence(file, pair)),
			...strayBlocksOf(root).map((node) => ({
				file,
				line: node.position?.start.line,
				problem: `a ${node.type} among the sentences`,
				remedy: 'write the text as lines of plain text, Chinese and English in turn',
			})),
			...checkFootnotes(file, root),
		],
	};
}

/** Fields that only some sections have. */
function checkFields(file: string, id: string, data: SectionFrontmatter, line: number): Fault[] {
	const expected = { part: opensPart(id), adoption: id === PREAMBLE };
	return (['part', 'adoption'] as const).flatMap((key) => {
		if (Boolean(data[key]) === expected[key]) return [];
		return [
			{
				file,
				line,
				problem: `section ${id} ${expected[key] ? 'has no' : 'must not have a'} “${key}” in its frontmatter`,
				remedy: expected[key] ? `add “${key}” with zh and en` : `remove “${key}”`,
			},
		];
	});
}

function checkSentence(file: string, { zh }: LinePair): Fault[] {
	if (isOneSentence(zh.text)) return [];
	return [
		sentenceEnds(zh.text) > 1
			? {
					file,
					line: zh.line,
					problem: `sentences merged: ${sentenceEnds(zh.text)} sentences on one line`,
					remedy: 'give each sentence that ends in 。 its own line, with its English below it',
				}
			: {
					file,
					line: zh.line,
					problem: 'a sentence split: the Chinese line does not end in 。',
					remedy:
						'put the whole sentence up to its 。 on one line, with all of its English below it',
				},
	];
}
