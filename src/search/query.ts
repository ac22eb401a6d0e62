/**
 * What a typed query asks for. A query is cut into words that must all stand in one sentence; where
 * white space may or may not part words there is more than one reading, the most literal one first.
 */
import { englishWords, type EnglishWord } from '../text/english-words.ts';
import { directed, foldLiteral } from '../text/literal-folding.ts';

/** One word of a query. */
export interface QueryWord {
	/** As it is looked for in Chinese, letter by letter; more than one for straight quotation marks. */
	literals: string[];
	/** Its English words, which must follow one another; none if it is Chinese or only signs. */
	english: EnglishWord[];
	/** A phrase in quotation marks: its English words are taken as they are, without stems. */
	isQuoted: boolean;
	/** Only digits and signs, which both languages share. */
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

/**
 * The readings of a query, the most literal one first; none for a query of white space.
 *
 * @param simplify turns traditional characters into those of the text.
 */
export function readingsOf(query: string, simplify: (text: string) => string): Reading[] {
	const plain = simplify(query.normalize('NFKC').trim());
	const joined = plain.replace(BESIDE_SIGN, '').replace(BETWEEN_SINGLE_HAN, '');
	const texts = new Set([joined.replace(BESIDE_LATIN, ''), joined, plain]);
	const readings = [...texts].map((text) => [...text.matchAll(WORD)].map(wordOf));
	const bare = /^["“「『](.+)["”」』]$/u.exec(plain)?.[1];
	if (bare !== undefined && hasHan(bare)) readings.push([...bare.matchAll(WORD)].map(wordOf));
	return readings.filter((reading) => reading.length > 0);
}

function wordOf([text, straight, curly]: RegExpMatchArray): QueryWord {
	const phrase = straight ?? curly;
	// In Chinese the marks are part of what is looked for; in English they hold a phrase together.
	const isQuoted = phrase !== undefined && !hasHan(phrase);
	const isLetter = /^\p{Script=Latin}$/u.test(text);
	return {
		literals: directed(foldLiteral(text).text),
		english: hasHan(text) || isLetter ? [] : englishWords(isQuoted ? phrase : text),
		isQuoted,
		isNumeric: !/\p{L}/u.test(text),
	};
}

function hasHan(text: string): boolean {
	return /\p{Script=Han}/u.test(text);
}
