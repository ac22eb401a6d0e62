/** English as search sees it: words with their stems and their places. */
import { stem } from 'porter2';

/** A word of an English text. */
export interface EnglishWord {
	/** In lower case, without accents, apostrophes straight, a number without its separators. */
	word: string;
	/** Its stem by Snowball's English (Porter2) stemmer. */
	stem: string;
	/** Where it stands in the text, in UTF-16 units. */
	start: number;
	end: number;
}

/** A number with separators is one word; so are letters and digits, with apostrophes between them. */
const WORD =
	/(?<![\p{N}.,])\d{1,3}(?:,\d{3})+(?![\p{L}\p{N}])|[\p{Script=Latin}\p{N}]+(?:['’]\p{Script=Latin}+)*/gu;

const stems = new Map<string, string>();

/** The words of a text in order; hyphens and other marks part words, apostrophes don't. */
export function englishWords(text: string): EnglishWord[] {
	return [...text.matchAll(WORD)].map(({ 0: found, index }) => {
		const word = plain(found);
		return { word, stem: stemOf(word), start: index, end: index + found.length };
	});
}

/** The stem of a word as {@link englishWords} has it. */
export function stemOf(word: string): string {
	const known = stems.get(word);
	if (known !== undefined) return known;
	const found = stem(word);
	stems.set(word, found);
	return found;
}

function plain(word: string): string {
	return word
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('’', "'")
		.replaceAll(',', '');
}
