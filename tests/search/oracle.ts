/**
 * What a search must find, said a second time and in another way: no code of the search is used, the
 * stems are those of another stemmer. A text is a hit if it contains the query; that is all.
 */
import { newStemmer } from 'snowball-stemmers';

/** A text in two languages; its lines are texts of their own. */
export interface OracleText {
	id: string;
	zh: string;
	en: string;
}

const stemmer = newStemmer('english');
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
const AROUND = /^\p{P}+(?=[^\p{P}])|(?<=[^\p{P}])\p{P}+$/gu;

/** The ids of the texts that contain every word of a query, in any order. */
export function containing(texts: readonly OracleText[], query: string): string[] {
	const words = query
		.normalize('NFKC')
		.replace(INVISIBLE, '')
		.split(/\s+/)
		.map((word) => word.replace(AROUND, ''))
		.filter((word, _, all) => /[\p{L}\p{N}]/u.test(word) || all.length === 1);
	const last = words.at(-1) ?? '';
	// Signs tie a word to what goes before it: `innovation-drive` begins `innovation-driven`.
	const mayGoOn =
		/\p{L}[^\p{L}\p{N}\s]+\p{L}/u.test(last) ||
		!texts.some(({ zh, en }) => hasStems(zh, last, false) || hasStems(en, last, false));
	return texts
		.filter(({ zh, en }) =>
			words.every((word, index) => {
				const isBeginning = index === words.length - 1 && mayGoOn;
				// Words in Latin letters are words in Chinese, too: `AI` is not in baijiu.
				const inChinese = isLatin(word) ? hasStems(zh, word, isBeginning, 1) : hasLetters(zh, word);
				return inChinese || hasStems(en, word, isBeginning);
			}),
		)
		.map(({ id }) => id);
}

function isLatin(word: string): boolean {
	return /\p{L}/u.test(word) && !/[\p{N}\p{Script=Han}]/u.test(word);
}

/** Letter by letter, whatever the width, the case, the kind of quotation marks and the white space. */
function hasLetters(text: string, word: string): boolean {
	const wanted = folded(word);
	const number = withoutSeparators(wanted);
	return foldedLines(text).some(
		({ there, numbers }) => there.includes(wanted) || numbers.includes(number),
	);
}

const foldedLines = remembered((text) =>
	text.split('\n').map((line) => {
		const there = folded(line);
		return { there, numbers: withoutSeparators(there) };
	}),
);

const stemmedLines = remembered((text) =>
	text
		.split(/[\n\p{Script=Han}]+/u)
		.map((line) => wordsOf(line).map((word) => ({ word, stem: stemOf(word) }))),
);

/** A function of a text that works each one out once. */
function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
	const results = new Map<string, Result>();
	return (text) => {
		const result = results.get(text) ?? work(text);
		results.set(text, result);
		return result;
	};
}

/** By the stems of words that are `shortest` letters long at least. */
function hasStems(text: string, word: string, isBeginning: boolean, shortest = 2): boolean {
	if (/\p{Script=Han}/u.test(word)) return false;
	const wanted = wordsOf(word);
	if (wanted.length === 0 || (/^[a-z]$/.test(wanted.join('')) && shortest > 1)) return false;
	const mayGoOn = isBeginning && /[a-z]/.test(word.toLowerCase()) && word.length > 1;
	const stems = wanted.map(stemOf);
	return stemmedLines(text).some((there) =>
		there.some((_, at) =>
			wanted.every((one, index) => {
				const other = there[at + index];
				if (other?.stem === stems[index]) return true;
				return mayGoOn && index === wanted.length - 1 && other?.word.startsWith(one);
			}),
		),
	);
}

/** Titles of documents are spelled as their authors do; the texts are American: a catalog. */
function stemOf(word: string): string {
	return stemmer.stem(word.replace(/ogue(?=s?$)/, 'og'));
}

function folded(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[「『‘]/g, '“')
		.replace(/[」』’]/g, '”')
		.replace(/\s/g, '')
		.replace(/(?<=\d)[—–‑−](?=\d)/g, '-');
}

function withoutSeparators(text: string): string {
	return text.replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
}

function wordsOf(text: string): string[] {
	const plain = withoutSeparators(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
	return plain.replaceAll('’', "'").match(/[a-z\d]+(?:'[a-z]+)*/g) ?? [];
}
