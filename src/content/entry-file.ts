/** An entry of the glossary as its file has it: `content/glossary/<id>.mdx`. */
import {
	EXPLANATION_WORDS,
	glossaryFrontmatter,
	QUOTATION_WORDS,
	type GlossaryFrontmatter,
} from '../model/glossary.ts';
import { englishWords } from '../text/english-words.ts';
import { signsOf, syllablesOf } from '../text/pinyin.ts';
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
		...(fields.data ? wrongQuotation(fields.data, fields.lineOf(['source', 'quotation'])) : []),
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
			rule: 'explanation',
			problem:
				blocks.length === 0 ? 'the explanation is missing' : `the explanation has ${words} words`,
			remedy: `explain the term in ${least} to ${most} English words, with the Chinese above each block`,
		},
	];
}

function wrongPinyin({ zh, pinyin }: GlossaryFrontmatter, line: number) {
	if (syllablesOf(zh, pinyin)) return wrongSigns(zh, pinyin, line);
	return [
		{
			line,
			rule: 'pinyin',
			problem: `the pinyin “${pinyin}” does not fit the characters ${zh}`,
			remedy:
				'write one syllable with its tone for each character; rare readings go to src/text/pinyin.ts',
		},
	];
}

function wrongSigns(zh: string, pinyin: string, line: number) {
	const [needed, written] = [signsOf(zh), signsOf(pinyin)];
	if (needed === written) return [];
	return [
		{
			line,
			rule: 'pinyin',
			problem: `the pinyin “${pinyin}” has the signs ${written || 'none'}, not ${needed || 'none'}`,
			remedy:
				'keep the quotation marks and signs of the Chinese; src/model/glossary.ts has the rule',
		},
	];
}

/**
 * A quotation that is too long, or without the rendering that it should prove; there, endings of
 * words, commas and hyphens make no difference.
 */
function wrongQuotation({ en, source }: GlossaryFrontmatter, line: number) {
	if (source.standing !== 'official') return [];
	const words = wordCount(source.quotation);
	if (words > QUOTATION_WORDS) {
		const remedy = `quote at most ${QUOTATION_WORDS} words`;
		return [{ line, rule: 'proof', problem: `the quotation has ${words} words`, remedy }];
	}
	const stems = (text: string) =>
		` ${englishWords(text)
			.map(({ stem }) => stem)
			.join(' ')} `;
	if (stems(source.quotation).includes(stems(en))) return [];
	return [
		{
			line,
			rule: 'proof',
			problem: `the quotation does not have “${en}”`,
			remedy: 'quote words that have the preferred English, or lower the standing',
		},
	];
}
