/**
 * The exact search over the sentences: a plain scan. In Chinese a hit is a sentence that contains
 * the words letter by letter, in English one that has their stems; nothing else is a hit.
 */
import type { Bilingual } from '../model/bilingual.ts';
import { englishWords, type EnglishWord } from '../text/english-words.ts';
import type { Folded } from '../text/english-folding.ts';
import { foldLiteral, foldLooks } from '../text/literal-folding.ts';
import type { QueryWord, Reading } from './query.ts';
import { merged, type Span } from './spans.ts';

/** A sentence as `/data/decision.json` has it. */
export interface SentenceRow extends Bilingual {
	id: string;
}

/** A sentence that answers a query, with the places that do. */
export interface SentenceHit {
	sentence: SentenceRow;
	zh: Span[];
	en: Span[];
	/** Whether the words of the query follow one another in it. */
	isClose: boolean;
}

/** All sentences that answer a query. */
export interface SentenceAnswer {
	/** Those with the words next to one another first, else in the order of the text. */
	hits: SentenceHit[];
	/** Whether the last word was taken as the beginning of one, since it is no word of the text. */
	isPrefix: boolean;
	/** Whether kinds of dashes and dots had to be taken as alike to find anything. */
	isLoose: boolean;
}

interface Indexed {
	sentence: SentenceRow;
	zh: Folded;
	/** The Chinese with dashes and dots alike. */
	loose: string;
	en: EnglishWord[];
}

/** How the words of one reading are compared. */
interface Comparison {
	reading: Reading;
	/** The word whose last English word may go on; none if all are words of the text. */
	unfinished: QueryWord | undefined;
	/** Words of digits and signs that stand in the Chinese, so that the English is not asked. */
	inChinese: ReadonlySet<QueryWord>;
	isLoose: boolean;
}

/** The sentences of the decision, made ready to be searched. */
export class SentenceIndex {
	readonly #sentences: readonly Indexed[];
	readonly #stems: ReadonlySet<string>;

	constructor(sentences: readonly SentenceRow[]) {
		this.#sentences = sentences.map((sentence) => {
			const zh = foldLiteral(sentence.zh);
			return { sentence, zh, loose: foldLooks(zh.text), en: englishWords(sentence.en) };
		});
		this.#stems = new Set(this.#sentences.flatMap(({ en }) => en.map(({ stem }) => stem)));
	}

	/** The sentences that answer the first of the readings that has any answer. */
	search(readings: readonly Reading[]): SentenceAnswer {
		for (const isLoose of [false, true]) {
			for (const reading of readings) {
				const comparison = this.#comparison(reading, isLoose);
				const hits = this.#sentences.flatMap((one) => hitOf(one, comparison) ?? []);
				if (hits.length === 0) continue;
				return {
					hits: [...hits].sort((a, b) => Number(b.isClose) - Number(a.isClose)),
					isPrefix: comparison.unfinished !== undefined,
					isLoose,
				};
			}
		}
		return { hits: [], isPrefix: false, isLoose: false };
	}

	/** The sentences that contain any of some Chinese strings, with their places. */
	containing(strings: readonly string[]): SentenceHit[] {
		const literals = strings.map((one) => foldLiteral(one).text);
		const word: QueryWord = { literals, english: [], isQuoted: false, isNumeric: false };
		return this.search([[word]]).hits;
	}

	/** The sentence of an id, or those of a section or a paragraph. */
	at(id: string): SentenceHit[] {
		const within = (other: string) => other === id || other.startsWith(`${id}.`);
		return this.#sentences
			.filter(({ sentence }) => within(sentence.id))
			.map(({ sentence }) => ({ sentence, zh: [], en: [], isClose: true }));
	}

	#comparison(reading: Reading, isLoose: boolean): Comparison {
		const last = reading.at(-1);
		const end = last?.isQuoted || last?.isNumeric ? undefined : last?.english.at(-1);
		const isFinished = end === undefined || this.#stems.has(end.stem);
		const inChinese = reading.filter(
			(word) =>
				word.isNumeric &&
				this.#sentences.some((one) => literalSpans(one, word, isLoose).length > 0),
		);
		return {
			reading,
			unfinished: isFinished ? undefined : last,
			inChinese: new Set(inChinese),
			isLoose,
		};
	}
}

function hitOf(one: Indexed, comparison: Comparison): SentenceHit | undefined {
	const { reading, unfinished, inChinese, isLoose } = comparison;
	const spans = reading.map((word) => ({
		zh: literalSpans(one, word, isLoose),
		en: inChinese.has(word) ? [] : englishSpans(one.en, word, word === unfinished),
	}));
	if (spans.some((word) => word.zh.length + word.en.length === 0)) return undefined;
	// Where the words follow one another, they are marked there and not wherever one of them stands.
	const close = reading.length > 1 ? closeSpans(one, comparison) : { zh: [], en: [] };
	return {
		sentence: one.sentence,
		zh: close.zh.length > 0 ? close.zh : merged(spans.flatMap((word) => word.zh)),
		en: close.en.length > 0 ? close.en : merged(spans.flatMap((word) => word.en)),
		isClose: reading.length === 1 || close.zh.length + close.en.length > 0,
	};
}

/** Where the words of a reading follow one another, in either language. */
function closeSpans(one: Indexed, { reading, unfinished, isLoose }: Comparison) {
	const whole: QueryWord = {
		literals: [reading.map(({ literals }) => literals[0] ?? '').join('')],
		english: reading.flatMap(({ english }) => english),
		isQuoted: false,
		isNumeric: false,
	};
	return {
		zh: literalSpans(one, whole, isLoose),
		en: englishSpans(one.en, whole, unfinished !== undefined),
	};
}

function literalSpans({ zh, loose }: Indexed, { literals }: QueryWord, isLoose: boolean): Span[] {
	const text = isLoose ? loose : zh.text;
	return literals.flatMap((strict) => {
		const literal = isLoose ? foldLooks(strict) : strict;
		const spans: Span[] = [];
		if (literal === '') return spans;
		for (let at = text.indexOf(literal); at !== -1; at = text.indexOf(literal, at + 1)) {
			const start = zh.offsets[at] ?? 0;
			spans.push({ start, end: (zh.offsets[at + literal.length - 1] ?? start) + 1 });
		}
		return spans;
	});
}

function englishSpans(
	en: readonly EnglishWord[],
	{ english, isQuoted }: QueryWord,
	isUnfinished: boolean,
): Span[] {
	if (english.length === 0) return [];
	return en.flatMap((first, at) => {
		const last = en[at + english.length - 1];
		const isHere = english.every((wanted, index) => {
			const word = en[at + index];
			if (!word) return false;
			if (isQuoted) return word.word === wanted.word;
			if (word.stem === wanted.stem) return true;
			return isUnfinished && index === english.length - 1 && word.word.startsWith(wanted.word);
		});
		return isHere && last ? [{ start: first.start, end: last.end }] : [];
	});
}
