import { foldLiteral } from './literal-folding.ts';

/** How often a word stands in a Chinese text, as the search compares them; no letter counts twice. */
export function countIn(text: string, word: string): number {
	const wanted = foldLiteral(word).text;
	return wanted === '' ? 0 : foldLiteral(text).text.split(wanted).length - 1;
}
