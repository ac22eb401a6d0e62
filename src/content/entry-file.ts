/** An entry of the glossary as its file has it: `content/glossary/<id>.mdx`. */
import {
	EXPLANATION_WORDS,
	glossaryFrontmatter,
	type GlossaryFrontmatter,
} from '../model/glossary.ts';
import { syllablesOf } from '../text/pinyin.ts';
import { wordCount } from '../text/words.ts';
import { readExplanation, type ExplanationBlock } from './explanation.ts';
import { fileName } from './file-name.ts';
import { readFields } from './fields.ts';
import type { SourceFile } from './files.ts';
import { cutFrontmatter } from './frontmatter.ts';
import { parsedOrFault } from './parse.ts';
import type { Reading } from './reading.ts';

/** All that an entry's file says. */
export interface WrittenEntry extends GlossaryFrontmatter {
	/** The name of its file without the ending; capitals count. */
	id: string;
	explanation: ExplanationBlock[];
}

/**
 * Reads an entry. There is none where the file is not valid MDX or its frontmatter is not that of an
 * entry.
 */
export function readEntry({ file, source }: SourceFile): Reading<WrittenEntry> {
	const { yaml, line, body } = cutFrontmatter(source);
	const describedIn = 'src/model/glossary.ts';
	const place = { file, yaml, line, where: 'frontmatter', describedIn } as const;
	const fields = readFields(glossaryFrontmatter, place);
	const root = parsedOrFault(file, body);
	if ('problem' in root) return { ...fields, data: undefined, faults: [...fields.faults, root] };
	const id = fileName(file);
	const { blocks, faults } = readExplanation(root);
	const wrong = [
		...faults,
		...(faults.length === 0 ? wrongLength(blocks) : []),
		...(fields.data ? wrongPinyin(fields.data, fields.lineOf(['pinyin'])) : []),
	];
	return {
		...fields,
		data: fields.data && { id, ...fields.data, explanation: blocks },
		faults: [...fields.faults, ...wrong.map((fault) => ({ file, ...fault }))],
	};
}

function wrongLength(blocks: readonly ExplanationBlock[]) {
	const words = blocks.reduce((sum, { en }) => sum + wordCount(en.text), 0);
	const { least, most } = EXPLANATION_WORDS;
	if (blocks.length > 0 && words >= least && words <= most) return [];
	return [
		{
			problem:
				blocks.length === 0 ? 'the explanation is missing' : `the explanation has ${words} words`,
			remedy: `explain the term in ${least} to ${most} English words, with the Chinese above each block`,
		},
	];
}

function wrongPinyin({ zh, pinyin }: GlossaryFrontmatter, line: number) {
	if (syllablesOf(zh, pinyin)) return [];
	return [
		{
			line,
			problem: `the pinyin “${pinyin}” does not fit the characters ${zh}`,
			remedy:
				'write one syllable with its tone for each character; rare readings go to src/text/pinyin.ts',
		},
	];
}
