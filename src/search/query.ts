/**
 * What a typed query asks for. A query is cut into words that must all stand in one text; where
 * white space may or may not part words there is more than one reading, the most literal one first.
 * Marks around a word and invisible characters make no difference.
 */
import { englishWords, stemOf } from '../text/english-words.ts';
import { hasHan } from '../text/han.ts';
import { withoutIgnorable } from '../text/ignorable.ts';
import { directed, foldLiteral } from '../text/literal-folding.ts';
import { spellingVariants } from '../text/spelling-variants.ts';

/** An English word that is asked for. */
export interface WantedWord {
	/** As typed, in lower case. */
	word: string;
	/** With it, its British or American spellings. */
	spellings: readonly string[];
	/** The stems of its spellings. */
	stems: readonly string[];
}

/** One word of a query. */
export interface QueryWord {
	/** As it is looked for in Chinese, letter by letter; more than one for straight quotation marks. */
	literals: string[];
	/** Its English words, which must follow one another; none if it is Chinese or only signs. */
	english: WantedWord[];
	/** If it is nothing but Latin letters: its words as they are looked for in Chinese, instead of letters. */
	latin: WantedWord[];
	/** A phrase in quotation marks: its English words are taken as they are, without stems. */
	isQuoted: boolean;
	/** Only digits and signs, which never go on: `20` is not the beginning of a word. */
	isNumeric: boolean;
}

/** The words of a query under one reading of its white space. */
export type Reading = QueryWord[];

const HAN = String.raw`\p{Script=Han}`;
const SIGN = String.raw`[^\p{L}\p{N}\s"“”]`;
const BESIDE_SIGN = new RegExp(String.raw`\s+(?=${SIGN})|(?<=${SIGN})\s+`, 'gu');
const BETWEEN_SINGLE_HAN = new RegExp(String.raw`(?<=(?:^|\s)${HAN})\s+(?=${HAN}(?:\s|$))`, 'gu');
const BESIDE_LATIN = new RegExp(
	String.raw`(?<=${HAN})\s+(?=[\p{Script=Latin}\p{N}])|(?<=[\p{Script=Latin}\p{N}])\s+(?=${HAN})`,
	'gu',
);
/** A phrase in quotation marks, or what stands between white space. */
const WORD = /"([^"]+)"(?=\s|$)|“([^”]+)”(?=\s|$)|\S+/gu;
const MARKS_AROUND = /^\p{P}+(?=[^\p{P}])|(?<=[^\p{P}])\p{P}+$/gu;

/**
 * The readings of a query, the most literal one first; none for a query of white space or of
 * straight quotation marks alone.
 *
 * @param simplify turns traditional characters into those of the text.
 */
export function readingsOf(query: string, simplify: (text: string) => string): Reading[] {
	const plain = simplify(withoutIgnorable(query.normalize('NFKC')).trim());
	const joined = plain.replace(BESIDE_SIGN, '').replace(BETWEEN_SINGLE_HAN, '');
	const texts = new Set([joined.replace(BESIDE_LATIN, ''), joined, plain]);
	return [...texts]
		.map((text) => withoutLoneSigns([...text.matchAll(WORD)].flatMap(wordOf)))
		.filter((reading) => reading.length > 0);
}

/** Signs between words are no words; where there is nothing else they are what is looked for. */
function withoutLoneSigns(reading: Reading): Reading {
	const hasText = ({ literals: [literal = ''] }: QueryWord) => /[\p{L}\p{N}]/u.test(literal);
	return reading.some(hasText) ? reading.filter(hasText) : reading;
}

/** A query without what makes no difference: invisible characters and marks around it. */
export function bareQuery(query: string): string {
	return withoutIgnorable(query.normalize('NFKC')).trim().replace(MARKS_AROUND, '');
}

function wordOf([text, straight, curly]: RegExpMatchArray): QueryWord[] {
	const phrase = straight ?? curly;
	const isQuoted = phrase !== undefined && !hasHan(phrase);
	const bare = (isQuoted ? phrase : text).replace(MARKS_AROUND, '');
	if (/^["']+$/.test(bare)) return [];
	const words = hasHan(bare) ? [] : wantedIn(bare);
	// A single letter is no word of English, but part of one: of `R&D`.
	const isLetter = words.length === 1 && /^\p{L}$/u.test(words[0]?.word ?? '');
	return [
		{
			literals: directed(foldLiteral(bare).text),
			english: isLetter ? [] : words,
			latin: /\p{N}/u.test(bare) || (isLetter && bare.length > 1) ? [] : words,
			isQuoted,
			isNumeric: !/\p{L}/u.test(bare),
		},
	];
}

function wantedIn(text: string): WantedWord[] {
	return englishWords(text).map(({ word }) => {
		const spellings = spellingVariants(word);
		return { word, spellings, stems: spellings.map(stemOf) };
	});
}
