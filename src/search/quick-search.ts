/**
 * The search that needs nothing but the sentences and the names of the terms: exact, at once, and
 * the only one where Pagefind cannot run.
 */
import { readingsOf, type Reading } from './query.ts';
import {
	SentenceIndex,
	type SentenceAnswer,
	type SentenceHit,
	type SentenceRow,
} from './sentences.ts';
import { TermIndex, type TermHit, type TermRow } from './terms.ts';
import { withTwinSpans } from './twin-spans.ts';

/** What `/data/search.json` holds. */
export interface SearchData {
	terms: TermRow[];
	/** Titles of sections and parts by their ids, and the adoption note as `adoption`. */
	headings: SentenceRow[];
	/** Ids and titles of the topics. */
	topics: SentenceRow[];
	/** Ids of the terms that are offered where nothing is typed. */
	suggestions: string[];
}

/** What `/data/spellings.json` holds: other ways to type what the text has. */
export interface Spellings {
	/** The pinyin of each term of `/data/search.json`, without tones, a space between syllables. */
	pinyin: string[];
	/** Traditional characters and the simplified ones of this site, in turn: `質质產产`. */
	traditional: string;
}

/** What was found for a query. */
export interface QuickAnswer extends SentenceAnswer {
	terms: TermHit[];
	/** Headings that answer the query, by the id of their section or part. */
	headings: SentenceHit[];
	/** How the query was understood, for the search in the glossary's and the notes' full text. */
	readings: Reading[];
}

/** An address of a sentence, a paragraph or a section: `2-3.1.4`, `2-3`, `6.1`. */
const ADDRESS = /^s?(\d-\d(?:\.\d+){0,2}|\d(?:\.\d+){1,2})$/;

/** Searches sentences and terms. */
export class QuickSearch {
	readonly #sentences: SentenceIndex;
	readonly #headings: SentenceIndex;
	readonly #terms: TermIndex;
	#simplified: ReadonlyMap<string, string> | undefined;

	/** Without `data` only the sentences are searched. */
	constructor(sentences: readonly SentenceRow[], data: SearchData | undefined) {
		this.#sentences = new SentenceIndex(sentences);
		this.#headings = new SentenceIndex(data?.headings ?? []);
		this.#terms = new TermIndex(data?.terms ?? []);
	}

	/** Whether traditional characters and pinyin are understood. */
	get knowsSpellings(): boolean {
		return this.#simplified !== undefined;
	}

	/** From now on traditional characters and pinyin are understood, too. */
	addSpellings({ pinyin, traditional }: Spellings): void {
		const characters = Array.from(traditional);
		this.#simplified = new Map(
			characters.flatMap((one, index) =>
				index % 2 === 0 ? [[one, characters[index + 1] ?? one] as const] : [],
			),
		);
		this.#terms.addPinyin(pinyin);
	}

	/** The id of the sentence, paragraph or section that a query names, if it does. */
	static addressIn(query: string): string | undefined {
		return ADDRESS.exec(query.normalize('NFKC').trim())?.[1];
	}

	/** Everything that answers a query, sentences marked in both languages. */
	search(query: string): QuickAnswer {
		const address = QuickSearch.addressIn(query);
		const at = address === undefined ? [] : this.#sentences.at(address);
		if (at.length > 0) {
			return { hits: at, headings: [], terms: [], readings: [], isPrefix: false, isLoose: false };
		}
		const readings = readingsOf(query, (text) => this.#simplify(text));
		const named = readings.length > 0 ? this.#terms.named(readings) : [];
		const found = this.#sentences.search(readings);
		// What is English first of all is not also read as pinyin: “can” or “long”.
		const spelled = found.hits.length === 0 ? this.#terms.spelled(query) : [];
		const terms = withoutRepeats([...named, ...spelled]);
		// Chinese is taken letter by letter; only other spellings lead by way of a term.
		const isSpelled = found.hits.length === 0 && !/\p{Script=Han}/u.test(query);
		const answer = isSpelled ? this.#byTerms(terms) : found;
		// One character ties too many terms to a sentence.
		const isSingle = Array.from(query.trim()).length < 2;
		const rows = isSingle ? [] : terms.map(({ term }) => term);
		return {
			...answer,
			hits: answer.hits.map((hit) => withTwinSpans(hit, rows)),
			headings: this.#headings.search(readings).hits.map((hit) => withTwinSpans(hit, rows)),
			terms,
			readings,
		};
	}

	/** How many sentences contain a text as it is. */
	count(text: string): number {
		return this.#sentences.search(readingsOf(text, (one) => this.#simplify(one))).hits.length;
	}

	/** The sentences that use the terms whose spelling was typed, whatever spelling it was. */
	#byTerms(terms: readonly TermHit[]): SentenceAnswer {
		const exact = terms.filter(({ isExact }) => isExact).flatMap(({ term }) => term.forms);
		const spelled = terms.flatMap(({ spelled: characters }) => characters ?? []);
		const strings = [...new Set(exact.length > 0 ? exact : spelled)];
		const hits = strings.length > 0 ? this.#sentences.containing(strings) : [];
		return { hits, isPrefix: false, isLoose: false };
	}

	#simplify(text: string): string {
		return Array.from(text, (one) => this.#simplified?.get(one) ?? one).join('');
	}
}

/** Each term once, exact ones first. */
function withoutRepeats(hits: readonly TermHit[]): TermHit[] {
	const byId = new Map<string, TermHit>();
	for (const hit of [...hits].sort((a, b) => Number(b.isExact) - Number(a.isExact))) {
		if (!byId.has(hit.term.id)) byId.set(hit.term.id, hit);
	}
	return [...byId.values()];
}
