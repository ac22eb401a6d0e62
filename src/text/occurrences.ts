import { foldLiteral } from './literal-folding.ts';

/** How often a word stands in a Chinese text, as the search compares them; no letter counts twice. */
export type Counter = (word: string) => number;

/** Counts words in a Chinese text, which is folded once for all of them. */
export function counterIn(text: string): Counter {
	const folded = foldLiteral(text).text;
	return (word) => {
		const wanted = foldLiteral(word).text;
		return wanted === '' ? 0 : folded.split(wanted).length - 1;
	};
}
