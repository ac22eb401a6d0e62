/** The English of the decision as it is typed: signs that a slip of the hand leaves, and no words. */
import type { Reading } from '../content/reading.ts';
import type { WrittenSection } from '../content/section-file.ts';
import type { Fault } from '../model/fault.ts';

const SLIPS = [
	[/["']/, 'a straight quotation mark', 'write “ ” or ’'],
	[/ {2}/, 'two spaces', 'leave one of them'],
	[/ [,.;:!?]/, 'a space before a sign', 'take the space out'],
	[/[,;:][,;:.]|(?<!\.)\.\.(?!\.)|\.,/, 'two signs in a row', 'leave one of them'],
	[/[，。、；：（）？！％]/, 'a Chinese sign', 'write the sign of the English'],
	[/\b(\p{L}+) \1\b/iu, 'a word twice', 'leave one of the two'],
	[/[,;:](?=[\p{L}“])/u, 'a sign with no space behind it', 'put a space behind it'],
] as const;

const SENTENCE_END = /[.!?]”?$/;

/** Faults of the English lines. */
export function checkTypography(sections: readonly Reading<WrittenSection>[]): Fault[] {
	return sections.flatMap(({ file, data }) =>
		(data?.paragraphs.flat() ?? []).flatMap(({ en: { text, line } }): Fault[] => [
			...SLIPS.filter(([slip]) => slip.test(text)).map(([slip, what, remedy]) => ({
				...{ file, line, remedy },
				problem: `${what}: “${around(text, text.search(slip))}”`,
			})),
			...(SENTENCE_END.test(text)
				? []
				: [
						{
							...{ file, line, problem: `the sentence ends in “${text.slice(-9)}”` },
							remedy: 'end it with a full stop',
						},
					]),
			...openQuotation(text).map((problem) => ({
				...{ file, line, problem, remedy: 'give each “ its ” and each ( its )' },
			})),
		]),
	);
}

function openQuotation(text: string): string[] {
	return [
		['“', '”'],
		['(', ')'],
		['[', ']'],
	].flatMap(([open = '', close = '']) => {
		const depths = Array.from(text.matchAll(/[“”()[\]]/g), ([sign]) =>
			sign === open ? 1 : sign === close ? -1 : 0,
		);
		let depth = 0;
		const isBroken = depths.some((step) => (depth += step) < 0 || depth > 1) || depth !== 0;
		return isBroken ? [`${open} and ${close} do not go together`] : [];
	});
}

function around(text: string, index: number): string {
	return text.slice(Math.max(index - 9, 0), index + 9);
}
