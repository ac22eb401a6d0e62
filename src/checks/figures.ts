/** The figures of a sentence in both halves. */
import type { LinePair } from '../content/pairs.ts';
import type { Reading } from '../content/reading.ts';
import type { WrittenSection } from '../content/section-file.ts';
import type { Fault } from '../model/fault.ts';

const FIGURE = /\d+(?:[,.]\d+)*/g;
const CHINESE_NUMERAL = /[一二两三四五六七八九十百千万亿]/;

/**
 * Figures of the Chinese that the English has not, and figures of the English that stand in the
 * Chinese neither in digits nor, as far as a program can tell, in characters.
 */
export function checkFigures(sections: readonly Reading<WrittenSection>[]): Fault[] {
	return sections.flatMap(({ file, data }) =>
		(data?.paragraphs.flat() ?? []).flatMap((pair) =>
			wrongFigures(pair).map((fault) => ({ file, line: pair.en.line, ...fault })),
		),
	);
}

function wrongFigures({ zh, en }: LinePair) {
	const [chinese, english] = [figuresOf(zh.text), figuresOf(en.text)];
	const added = CHINESE_NUMERAL.test(zh.text) ? [] : without(english, chinese);
	return [
		...without(chinese, english).map((figure) => ({
			problem: `the figure ${figure} of the Chinese is not in the English`,
			remedy: 'write it in digits, as often as the Chinese has it',
		})),
		...added.map((figure) => ({
			problem: `the figure “${figure}” of the English is not in the Chinese`,
			remedy: 'write the figure that the Chinese has',
		})),
	];
}

function figuresOf(text: string): string[] {
	return (text.match(FIGURE) ?? []).map((figure) => figure.replaceAll(',', ''));
}

/** What is in one list more often than in another. */
function without(some: readonly string[], others: readonly string[]): string[] {
	const left = [...others];
	return some.filter((one) => {
		const at = left.indexOf(one);
		if (at !== -1) left.splice(at, 1);
		return at === -1;
	});
}
