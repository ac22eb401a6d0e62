/** The Chinese of the section files against the original, down to the byte. */
import { createHash } from 'node:crypto';
import type { SourceFile } from '../content/files.ts';
import type { LinePair } from '../content/pairs.ts';
import type { Reading } from '../content/reading.ts';
import type { WrittenSection } from '../content/section-file.ts';
import { shownSections } from '../content/shown-sections.ts';
import type { Fault } from '../model/fault.ts';
import { ORIGINAL_SHA256, type OriginalSection } from '../model/original.ts';
import { firstDifference } from '../text/difference.ts';
import { parseOriginal } from '../text/original.ts';
import { toFullWidth } from '../text/punctuation.ts';
import { originalOf } from '../text/shown-text.ts';

/** A Chinese text of a section file, where it stands and what it is. */
interface Placed {
	text: string;
	line: number;
	what: string;
}

/** Checks that the original is the original and that each section has its part of it. */
export function checkAgainstOriginal(
	original: SourceFile,
	sections: readonly Reading<WrittenSection>[],
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
		const section = sections.find(({ data }) => data?.id === expected.id);
		return section ? checkSection(section, expected) : [];
	});
}

function checkSection(
	{ file, data, lineOf }: Reading<WrittenSection>,
	expected: OriginalSection,
): Fault[] {
	if (!data) return [];
	const heading = (key: 'part' | 'title' | 'adoption', what: string) => {
		const [wanted, text] = [expected[key], data[key]?.zh];
		if (wanted === undefined || text === undefined) return [];
		return differs(file, toFullWidth(wanted), [{ text, what, line: lineOf([key]) }]);
	};
	const wanted = expected.paragraphs.map(toFullWidth).join('\n');
	return [
		...heading('part', 'the title of the part'),
		...heading('title', 'the title'),
		...heading('adoption', 'the adoption note'),
		...differs(file, wanted, placedText(data.paragraphs)),
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
export function proveOriginal(original: SourceFile, sections: readonly WrittenSection[]): Fault[] {
	const restored = originalOf(shownSections(sections));
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
