/**
 * The exact search over texts in two languages: a plain scan. In Chinese a hit contains the words of
 * the query letter by letter, in English it has their stems, as have English words within Chinese
 * (`AI` is not in 白酒 baijiu); nothing else is a hit. The texts may
 * have several lines, such as the names of a term; nothing is found across two of them.
 */
import type { Bilingual } from '../model/bilingual.ts';
import type { EnglishWord } from '../text/english-words.ts';
import { foldLiteral, foldLooks, foldNumbers } from '../text/literal-folding.ts';
import { prepare, type Prepared } from './prepared-text.ts';
import type { QueryWord, Reading, WantedWord } from './query.ts';
import { merged, type Span } from './spans.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text that can be found: a sentence, say, as `/data/decision.json` has it. */
export interface TextRow extends Bilingual {
	id: string;
}

/** A text that answers a query, with the places that do. */
export interface TextHit<Row extends TextRow = TextRow> {
	row: Row;
	zh: Span[];
	en: Span[];
	/** Whether the words of the query follow one another in it. */
	isClose: boolean;
}

/** All texts that answer a query. */
export interface TextAnswer<Row extends TextRow = TextRow> {
	/** Those with the words next to one another first, else in the order of the rows. */
	hits: TextHit<Row>[];
	/** Whether the last word was taken as the beginning of one, since it is no word of the site. */
	isPrefix: boolean;
	/** Whether kinds of dashes and dots had to be taken as alike to find anything. */
	isLoose: boolean;
}

interface Indexed<Row extends TextRow> {
	row: Row;
	text: Prepared;
}

/** How the words of one reading are compared. */
interface Comparison {
	reading: Reading;
	/** The word whose last English word may go on; none if it is a word of the site. */
	unfinished: QueryWord | undefined;
	isLoose: boolean;
}

/** Texts, made ready to be searched. */
export class TextIndex<Row extends TextRow = TextRow> {
	readonly #texts: readonly Indexed<Row>[];

	constructor(rows: readonly Row[]) {
		this.#texts = rows.map((row) => ({ row, text: prepare(row) }));
	}

	/** All texts, in their order. */
	get rows(): Row[] {
		return this.#texts.map(({ row }) => row);
	}

	/** The English words of all texts, those within Chinese too. */
	get words(): EnglishWord[] {
		return this.#texts.flatMap(({ text }) => [...text.en, ...text.latin]);
	}

	/** The texts that answer the first of the readings that has any answer. */
	search(readings: readonly Reading[], vocabulary: Vocabulary): TextAnswer<Row> {
		for (const isLoose of [false, true]) {
			for (const reading of readings) {
				const unfinished = vocabulary.unfinishedIn(reading);
				const comparison = { reading, unfinished, isLoose };
				const hits = this.#texts.flatMap((one) => hitOf(one, comparison) ?? []);
				if (hits.length === 0) continue;
				return {
					hits: [...hits.filter(({ isClose }) => isClose), ...hits.filter((one) => !one.isClose)],
					isPrefix: vocabulary.isStrange(reading),
					isLoose,
				};
			}
		}
		return { hits: [], isPrefix: false, isLoose: false };
	}

	/** The texts that contain any of some Chinese strings, with their places. */
	containing(strings: readonly string[]): TextHit<Row>[] {
		const literals = strings.map((one) => foldLiteral(one).text);
		const word: QueryWord = {
			...{ literals, english: [], latin: [] },
			...{ isQuoted: false, isNumeric: false },
		};
		const comparison = { reading: [word], unfinished: undefined, isLoose: false };
		return this.#texts.flatMap((one) => hitOf(one, comparison) ?? []);
	}

	/** The rows of which something holds, as hits without places. */
	where(holds: (row: Row) => boolean): TextHit<Row>[] {
		return this.#texts
			.filter(({ row }) => holds(row))
			.map(({ row }) => ({ row, zh: [], en: [], isClose: true }));
	}
}

function hitOf<Row extends TextRow>(
	{ row, text }: Indexed<Row>,
	comparison: Comparison,
): TextHit<Row> | undefined {
	const { reading, unfinished, isLoose } = comparison;
	const spans = reading.map((word) => ({
		zh: chineseSpans(text, word, { isLoose, isUnfinished: word === unfinished }),
		en: englishSpans(() => text.en, word.english, { ...word, isUnfinished: word === unfinished }),
	}));
	if (spans.some((word) => word.zh.length + word.en.length === 0)) return undefined;
	// Where the words follow one another, they are marked there and not wherever one of them stands.
	const close = reading.length > 1 ? closeSpans(text, comparison) : { zh: [], en: [] };
	return {
		row,
		zh: close.zh.length > 0 ? close.zh : merged(spans.flatMap((word) => word.zh)),
		en: close.en.length > 0 ? close.en : merged(spans.flatMap((word) => word.en)),
		isClose: reading.length === 1 || close.zh.length + close.en.length > 0,
	};
}

/** Where the words of a reading follow one another, in either language. */
function closeSpans(text: Prepared, { reading, unfinished, isLoose }: Comparison) {
	const whole: QueryWord = {
		literals: [reading.map(({ literals }) => literals[0] ?? '').join('')],
		english: reading.flatMap(({ english }) => english),
		latin: reading.every(({ latin }) => latin.length > 0)
			? reading.flatMap(({ latin }) => latin)
			: [],
		isQuoted: false,
		isNumeric: false,
	};
	const isUnfinished = unfinished !== undefined;
	return {
		zh: chineseSpans(text, whole, { isLoose, isUnfinished }),
		en: englishSpans(() => text.en, whole.english, { isQuoted: false, isUnfinished }),
	};
}

function chineseSpans(
	text: Prepared,
	{ literals, latin, isQuoted }: QueryWord,
	{ isLoose, isUnfinished }: { isLoose: boolean; isUnfinished: boolean },
): Span[] {
	if (latin.length > 0) return englishSpans(() => text.latin, latin, { isQuoted, isUnfinished });
	const looks = isLoose ? foldLooks : (one: string) => one;
	return literals.flatMap((literal) => {
		if (literal === '') return [];
		const spans = placesOf(looks(literal), looks(text.zh.text), text.zh.offsets);
		if (spans.length > 0) return spans;
		const number = foldNumbers({ text: literal, offsets: [] }).text;
		return placesOf(looks(number), looks(text.plain.text), text.plain.offsets);
	});
}

function placesOf(literal: string, text: string, offsets: readonly number[]): Span[] {
	const spans: Span[] = [];
	for (let at = text.indexOf(literal); at !== -1; at = text.indexOf(literal, at + 1)) {
		const start = offsets[at] ?? 0;
		spans.push({ start, end: (offsets[at + literal.length - 1] ?? start) + 1 });
	}
	return spans;
}

function englishSpans(
	wordsOf: () => readonly EnglishWord[],
	english: readonly WantedWord[],
	{ isQuoted, isUnfinished }: { isQuoted: boolean; isUnfinished: boolean },
): Span[] {
	if (english.length === 0) return [];
	const isHere = (wanted: WantedWord, word: EnglishWord | undefined, isLast: boolean) => {
		if (!word) return false;
		if (isQuoted) return wanted.spellings.includes(word.word);
		return (
			wanted.stems.includes(word.stem) ||
			(isUnfinished && isLast && wanted.spellings.some((one) => word.word.startsWith(one)))
		);
	};
	const words = wordsOf();
	return words.flatMap((first, at) => {
		const last = words[at + english.length - 1];
		const isFound = english.every((wanted, index) =>
			isHere(wanted, words[at + index], index === english.length - 1),
		);
		return isFound && last ? [{ start: first.start, end: last.end }] : [];
	});
}
