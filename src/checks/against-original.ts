/** The Chinese of the section files against the original, down to the byte. */
import { createHash } from 'node:crypto';
import type { LinePair } from '../markdown/pairs.ts';
import type { Fault } from '../model/fault.ts';
import { ORIGINAL_SHA256, type OriginalSection } from '../model/original.ts';
import { firstDifference } from '../text/difference.ts';
import { parseOriginal, restoreOriginal } from '../text/original.ts';
import { toFullWidth, toOriginalPunctuation } from '../text/punctuation.ts';
import type { SourceFile } from './files.ts';
import type { SectionFile } from './section-files.ts';

/** A Chinese text of a section file, where it stands and what it is. */
interface Placed {
	text: string;
	line: number;
	what: string;
}

/** Checks that the original is the original and that each section has its part of it. */
export function checkAgainstOriginal(
	original: SourceFile,
	sections: readonly SectionFile[],
): Fault[] {
	const digest = createHash('sha256').update(original.source).digest('hex');
	if (digest !== ORIGINAL_SHA256) {
		return [
			{
				file: original.file,
				problem: `this is not the original: its SHA-256 is ${digest}`,
				remedy: `put back the file with SHA-256 ${ORIGINAL_SHA256}`,
			},
		];
	}
	return parseOriginal(original.source).flatMap((expected) => {
		const section = sections.find(({ id }) => id === expected.id);
		return section ? checkSection(section, expected) : [];
	});
}

function checkSection(section: SectionFile, expected: OriginalSection): Fault[] {
	const { frontmatter, frontmatterLine, paragraphs } = section;
	if (!paragraphs) return [];
	const heading = (what: string, wanted: string | undefined, text: string | undefined) =>
		wanted === undefined || text === undefined
			? []
			: differs(section.file, toFullWidth(wanted), [{ text, what, line: frontmatterLine }]);
	return [
		...heading('the title of the part', expected.part, frontmatter?.part?.zh),
		...heading('the title', expected.title, frontmatter?.title.zh),
		...heading('the adoption note', expected.adoption, frontmatter?.adoption?.zh),
		...differs(
			section.file,
			expected.paragraphs.map(toFullWidth).join('\n'),
			placedText(paragraphs),
		),
	];
}

/** The running text line by line, with a line feed where a paragraph ends. */
function placedText(paragraphs: readonly LinePair[][]): Placed[] {
	return paragraphs.flatMap((pairs, index) =>
		pairs.map(({ zh }, sentence) => ({
			text: index > 0 && sentence === 0 ? `\n${zh.text}` : zh.text,
			line: zh.line,
			what: 'the Chinese',
		})),
	);
}

function differs(file: string, expected: string, placed: readonly Placed[]): Fault[] {
	const difference = firstDifference(expected, placed.map(({ text }) => text).join(''));
	if (!difference) return [];
	let passed = 0;
	const at = placed.find(({ text }) => (passed += Array.from(text).length) > difference.offset);
	const { what, line } = at ?? placed.at(-1) ?? { what: 'the Chinese', line: 1 };
	return [
		{
			file,
			line,
			problem: `${what} is not the original’s: “${shown(difference.found)}” stands where the original has “${shown(difference.expected)}”`,
			remedy: 'copy the passage from content/decision/source.zh.txt, with full-width ，；（）',
		},
	];
}

function shown(text: string): string {
	return text === '' ? '(nothing)' : text.replaceAll('\n', '⏎');
}

/**
 * The proof: everything mapped back and put back in its place is the original, byte for byte. It
 * is meant for sections, in order, that no other check has found fault with.
 */
export function proveOriginal(original: SourceFile, sections: readonly SectionFile[]): Fault[] {
	const restored = restoreOriginal(
		sections.flatMap(({ id, frontmatter, paragraphs }) =>
			id === undefined || !frontmatter || !paragraphs
				? []
				: [
						{
							id,
							title: toOriginalPunctuation(frontmatter.title.zh),
							part: frontmatter.part && toOriginalPunctuation(frontmatter.part.zh),
							adoption: frontmatter.adoption && toOriginalPunctuation(frontmatter.adoption.zh),
							paragraphs: paragraphs.map((pairs) =>
								toOriginalPunctuation(pairs.map(({ zh }) => zh.text).join('')),
							),
						},
					],
		),
	);
	const difference = firstDifference(original.source, restored);
	if (!difference) return [];
	return [
		{
			file: original.file,
			problem: `the section files do not add up to the original: “${shown(difference.found)}” for “${shown(difference.expected)}”`,
			remedy: 'see that every section is there once and complete',
		},
	];
}
