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

/**
 * The words of a text in order; hyphens and other marks part words, apostrophes don't. `offset` is
 * where the text begins in that of which places are told.
 */
export function englishWords(text: string, offset = 0): EnglishWord[] {
	return Array.from(text.matchAll(WORD), ({ 0: found, index }) => {
		const word = plain(found);
		const start = offset + index;
		return { word, stem: stemOf(word), start, end: start + found.length };
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

const IS_ENGLISH = /^[A-Za-z\d]+$/;

function plain(word: string): string {
	if (IS_ENGLISH.test(word)) return word.toLowerCase();
	return word
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('’', "'")
		.replaceAll(',', '');
}
