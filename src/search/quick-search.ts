/**
 * The search that needs nothing but the sentences and the names of the terms: exact, at once, and
 * the only one where Pagefind cannot run.
 */
import { parseAddress, type Address } from '../model/address.ts';
import { isBetween } from '../model/document-order.ts';
import type { Language } from '../model/language.ts';
import { hasHan } from '../text/han.ts';
import { withPhraseSpans, type PhraseTable } from './phrase-spans.ts';
import { bareQuery, readingsOf, type Reading } from './query.ts';
import { TermIndex, withoutRepeats, type TermHit, type TermRow } from './terms.ts';
import { TextIndex, type TextAnswer, type TextHit, type TextRow } from './text-index.ts';
import { withTwinSpans } from './twin-spans.ts';
import { Vocabulary } from './vocabulary.ts';

/** What the simple search knows beside the sentences. */
export interface SearchData {
	terms: TermRow[];
	/** Titles of sections and parts by their ids, and the adoption note as `adoption`. */
	headings: TextRow[];
	/** Ids of the terms that are offered where nothing is typed. */
	suggestions: string[];
}

/** What `/data/spellings.json` holds: other ways to type what the text has. */
export interface Spellings {
	/** The pinyin of each term of `/data/search.json`, without tones, a space between syllables. */
	pinyin: string[];
	/** Traditional characters and the simplified ones of this site, in turn: `質质產产`. */
	traditional: string;
	/** The English words of the site that stand in no sentence and no name, a space between them. */
	words: string;
}

/** What was found for a query. */
export interface QuickAnswer extends TextAnswer {
	terms: TermHit[];
	/** Headings that answer the query, by the id of their section or part. */
	headings: TextHit[];
	/** How the query was understood, for the search in the full text. */
	readings: Reading[];
	/** Whether the sentences are those of terms that are spelled as the query, which need not have it. */
	isSpelled: boolean;
	/** The record that the query is the address of, such as `note:2-3-loans`, where only the index has it. */
	record: string | undefined;
}

const NOTHING: QuickAnswer = {
	...{ hits: [], headings: [], terms: [], readings: [], record: undefined },
	...{ isPrefix: false, isLoose: false, isSpelled: false },
};

/** Searches sentences and terms. */
export class QuickSearch {
	/** The English words that the search knows of. */
	readonly vocabulary = new Vocabulary();
	readonly #sentences: TextIndex;
	readonly #headings: TextIndex;
	readonly #terms: TermIndex;
	#simplified: ReadonlyMap<string, string> | undefined;
	#phrases: PhraseTable = new Map();

	/** Without `data` only the sentences are searched. */
	constructor(sentences: readonly TextRow[], data: SearchData | undefined) {
		this.#sentences = new TextIndex(sentences);
		this.#headings = new TextIndex(data?.headings ?? []);
		this.#terms = new TermIndex(data?.terms ?? []);
		for (const index of [this.#sentences, this.#headings, this.#terms]) {
			this.vocabulary.add(() => index.words);
		}
	}

	/** Whether traditional characters, pinyin and all words of the site are understood. */
	get knowsSpellings(): boolean {
		return this.#simplified !== undefined;
	}

	/** From now on traditional characters, pinyin and all words of the site are understood. */
	addSpellings({ pinyin, traditional, words }: Spellings): void {
		const characters = Array.from(traditional);
		this.#simplified = new Map(
			characters.flatMap((one, index) =>
				index % 2 === 0 ? [[one, characters[index + 1] ?? one] as const] : [],
			),
		);
		this.#terms.addPinyin(pinyin);
		this.vocabulary.addSpelled(words.split(' '));
	}

	/** From now on what no term ties to its twin is by the phrase that it stands in. */
	addPhrases(phrases: PhraseTable): void {
		this.#phrases = phrases;
	}

	/** What a query leads to if it is an address of this site; a lone digit is a number. */
	static addressIn(query: string): Address | undefined {
		return /^\d$/.test(bareQuery(query)) ? undefined : parseAddress(query);
	}

	/** Everything that answers a query, sentences marked in both languages. */
	search(query: string): QuickAnswer {
		const addressed = this.#at(QuickSearch.addressIn(query));
		const readings = this.readingsOf(query);
		// Where an address stands in one of our texts, that is found, too.
		if (addressed) return { ...NOTHING, readings, ...addressed };
		const named = this.#terms.named(readings, this.vocabulary);
		const found = this.#sentences.search(readings, this.vocabulary);
		// What is English first of all is not also read as pinyin: “can” or “long”.
		const isNamed = named.length + found.hits.length > 0;
		const spelled = isNamed ? [] : this.#terms.spelled(query);
		const terms = withoutRepeats([...named, ...spelled]);
		// Chinese is taken letter by letter; only other spellings lead by way of a term.
		const isSpelled = found.hits.length === 0 && !hasHan(query);
		const answer = isSpelled ? { ...found, hits: this.#byTerms(terms) } : found;
		// One character ties too many terms to a sentence.
		const rows = Array.from(query.trim()).length < 2 ? [] : terms.map(({ term }) => term);
		const marked = (hit: TextHit) => withPhraseSpans(withTwinSpans(hit, rows), this.#phrases);
		return {
			...answer,
			hits: answer.hits.map(marked),
			headings: this.#headings.search(readings, this.vocabulary).hits.map(marked),
			terms,
			readings,
			isSpelled: isSpelled && answer.hits.length > 0,
			record: undefined,
		};
	}

	/** How many sentences contain a text as it is. */
	count(text: string): number {
		return this.#sentences.search(this.readingsOf(text), this.vocabulary).hits.length;
	}

	/** The sentences that contain any of some Chinese words, with English ones marked in them, too. */
	saying({ zh, en }: Readonly<Record<Language, readonly string[]>>): TextHit[] {
		const english = new Map(
			en.flatMap((words) => {
				const readings = this.readingsOf(`"${words}"`);
				return this.#sentences
					.search(readings, this.vocabulary)
					.hits.map((hit) => [hit.row.id, hit.en] as const);
			}),
		);
		return this.#sentences
			.containing(zh)
			.map((hit) => ({ ...hit, en: english.get(hit.row.id) ?? [] }));
	}

	/** All sentences, in order. */
	get sentences(): TextRow[] {
		return this.#sentences.rows;
	}

	/** The sentence of an id. */
	sentence(id: string): TextRow | undefined {
		return this.#sentences.where((row) => row.id === id)[0]?.row;
	}

	/** How a query may be understood. */
	readingsOf(query: string): Reading[] {
		return readingsOf(query, (text) => this.simplify(text));
	}

	/** A text in the characters that the site is written in. */
	simplify(text: string): string {
		return Array.from(text, (one) => this.#simplified?.get(one) ?? one).join('');
	}

	/** What an address leads to, if there is such a thing. */
	#at(address: Address | undefined): Partial<QuickAnswer> | undefined {
		if (address?.kind === 'text') {
			const { first, last } = address;
			const hits = this.#sentences.where(({ id }) => isBetween(id, first, last));
			return hits.length > 0 ? { hits } : undefined;
		}
		if (address?.kind === 'term') {
			const term = this.#terms.withId(address.id);
			return term && { terms: [{ term, isExact: true, zh: [], en: [] }] };
		}
		return address && { record: `${address.kind}:${address.id}` };
	}

	/** The sentences that use the terms whose spelling was typed, whatever spelling it was. */
	#byTerms(terms: readonly TermHit[]): TextHit[] {
		const exact = terms.filter(({ isExact }) => isExact).flatMap(({ term }) => term.forms);
		const spelled = terms.flatMap(({ spelled: characters }) => characters ?? []);
		const strings = [...new Set(exact.length > 0 ? exact : spelled)];
		return strings.length > 0 ? this.#sentences.containing(strings) : [];
	}
}
