/** A section of the decision as its file has it: `content/decision/<id>-<name>.mdx`. */
import { opensPart, PREAMBLE, sectionIdOfFile, sentenceId } from '../model/ids.ts';
import { sectionFrontmatter, type SectionFrontmatter } from '../model/section.ts';
import { isOneSentence, sentenceEnds } from '../text/segmentation.ts';
import { fileName } from './file-name.ts';
import { readFields } from './fields.ts';
import type { SourceFile } from './files.ts';
import { readFootnotes } from './footnotes.ts';
import { cutFrontmatter } from './frontmatter.ts';
import type { LineFault } from './line-fault.ts';
import { readLines } from './lines.ts';
import { pairLines, type LinePair } from './pairs.ts';
import { paragraphsOf, parsedOrFault, strayBlocksOf } from './parse.ts';
import type { Reading } from './reading.ts';
import { orderNotes, type SectionNote } from './section-notes.ts';

/** A sentence in both languages, with the marks of its notes. */
export interface WrittenSentence extends LinePair {
	/** Sentence id, see `model/ids.ts`. */
	id: string;
}

/** All that a section's file says. */
export interface WrittenSection extends SectionFrontmatter {
	id: string;
	/** Its sentences, by paragraph. */
	paragraphs: WrittenSentence[][];
	/** Its notes, in the order of their first marks. */
	notes: SectionNote[];
}

/**
 * Reads a section. There is none where the file is not valid MDX, or its name or frontmatter is not
 * that of a section.
 */
export function readSection({ file, source }: SourceFile): Reading<WrittenSection> {
	const { yaml, line, body } = cutFrontmatter(source);
	const describedIn = 'src/model/section.ts';
	const place = { file, yaml, line, where: 'frontmatter', describedIn } as const;
	const fields = readFields(sectionFrontmatter, place);
	const root = parsedOrFault(file, body);
	if ('problem' in root) return { ...fields, data: undefined, faults: [...fields.faults, root] };
	const id = sectionIdOfFile(fileName(file));
	const paired = paragraphsOf(root).map((paragraph) => {
		const { lines, faults } = readLines(paragraph);
		const { pairs, faults: pairFaults } = pairLines(lines);
		return { pairs, faults: [...faults, ...pairFaults] };
	});
	const paragraphs = paired.map(({ pairs }, paragraph) =>
		pairs.map((pair, index) => ({ id: sentenceId(id ?? '', paragraph + 1, index + 1), ...pair })),
	);
	const sentences = paragraphs.flat();
	const footnotes = readFootnotes(root);
	const faults = [
		...(fields.data && id !== undefined ? misplacedFields(id, fields.data, line) : []),
		...paired.flatMap((one) => one.faults),
		...sentences.flatMap(wrongSentence),
		...strayBlocksOf(root, ['paragraph', 'footnoteDefinition']).map((node) => ({
			line: node.position?.start.line,
			rule: 'markup',
			problem: `a ${node.type} among the sentences`,
			remedy: 'write the text as lines of plain text, Chinese and English in turn',
		})),
		...footnotes.faults,
	];
	return {
		...fields,
		data:
			fields.data && id !== undefined
				? { id, ...fields.data, paragraphs, notes: orderNotes(id, sentences, footnotes.notes) }
				: undefined,
		faults: [...fields.faults, ...faults.map((fault) => ({ file, ...fault }))],
	};
}

/** Fields that only some sections have. */
function misplacedFields(id: string, data: SectionFrontmatter, line: number): LineFault[] {
	const expected = { part: opensPart(id), adoption: id === PREAMBLE };
	return (['part', 'adoption'] as const).flatMap((key) => {
		if (Boolean(data[key]) === expected[key]) return [];
		return [
			{
				line,
				rule: 'section-fields',
				problem: `section ${id} ${expected[key] ? 'has no' : 'must not have a'} “${key}” in its frontmatter`,
				remedy: expected[key] ? `add “${key}” with zh and en` : `remove “${key}”`,
			},
		];
	});
}

function wrongSentence({ zh, en }: LinePair): LineFault[] {
	const named = [zh, en].flatMap(({ pieces, line }) =>
		pieces
			.filter(({ kind }) => kind !== 'words' && kind !== 'mark')
			.map(({ kind }) => ({
				line,
				rule: 'markup',
				problem: `a component (${kind}) in a sentence of the decision`,
				remedy: 'write the words of the sentence; components are for notes and explanations',
			})),
	);
	if (zh.comments.length > 0) {
		const remedy = 'remove it; an excuse stands at the end of the English line';
		named.push({ line: zh.line, rule: 'markup', problem: 'a comment on a Chinese line', remedy });
	}
	for (const { pieces, line } of [zh, en]) {
		const marks = pieces.flatMap((piece) => (piece.kind === 'mark' ? [piece.note] : []));
		for (const note of marks.filter((one, index) => marks.indexOf(one) !== index)) {
			const problem = `the mark [^${note}] is twice in the sentence`;
			named.push({ line, rule: 'footnotes', problem, remedy: 'keep the one that comes first' });
		}
	}
	if (isOneSentence(zh.text)) return named;
	const isMerged = sentenceEnds(zh.text) > 1;
	return [
		...named,
		{
			line: zh.line,
			rule: 'sentences',
			problem: isMerged
				? `sentences merged: ${sentenceEnds(zh.text)} sentences on one line`
				: 'a sentence split: the Chinese line does not end in 。',
			remedy: isMerged
				? 'give each sentence that ends in 。 its own line, with its English below it'
				: 'put the whole sentence up to its 。 on one line, with all of its English below it',
		},
	];
}
