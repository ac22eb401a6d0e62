/**
 * Which terms go together: how many sentences two terms share. A term that stands only inside a
 * longer one is not counted there, or every industrial cluster would go with itself.
 */
import type { Term } from '../model/term.ts';
import { markChinese } from '../text/matching.ts';

/** A sentence of the decision, as far as it is counted here. */
export interface CountedSentence {
	id: string;
	zh: string;
}

/** A term with the sentences in which it stands by itself. */
export interface TermInSentences {
	/** Id of its entry. */
	id: string;
	/** Ids of the sentences, in order. */
	sentences: string[];
}

/** Two terms that share sentences. */
export interface TermPair {
	/** The term used less often, or later among equals. */
	row: string;
	/** The term used more often. */
	column: string;
	/** Ids of the shared sentences, in order; at least one. */
	sentences: string[];
}

/** The terms used most, the most frequent first, and their pairs, row by row. */
export interface TermsTogether {
	terms: TermInSentences[];
	pairs: TermPair[];
}

/**
 * The `count` terms used in most sentences and the pairs among them, without those that stand alone. `all` are all terms, since any
 * of them may be the longer one; `candidates` those that may be shown. Of candidates used equally
 * often those come first that stand with more of the others, then those that come earlier in the
 * text.
 */
export function termsTogether(
	all: readonly Term[],
	candidates: ReadonlySet<string>,
	sentences: readonly CountedSentence[],
	count: number,
): TermsTogether {
	const marked = sentences.map(({ id, zh }) => ({
		id,
		terms: new Set(
			markChinese(zh, all)
				.map((mark) => mark.id)
				.filter((term) => candidates.has(term)),
		),
	}));
	const ranked = all
		.filter(({ id }) => candidates.has(id))
		.map(({ id }) => {
			const own = marked.filter((sentence) => sentence.terms.has(id));
			const company = new Set(own.flatMap((sentence) => [...sentence.terms])).size;
			const first = own[0] ? marked.indexOf(own[0]) : marked.length;
			return { id, sentences: own.map((sentence) => sentence.id), company, first };
		})
		.toSorted(
			(a, b) =>
				b.sentences.length - a.sentences.length || b.company - a.company || a.first - b.first,
		)
		.slice(0, count)
		.map(({ id, sentences: own }) => ({ id, sentences: own }));
	const pairs = pairsOf(ranked);
	const inPairs = new Set(pairs.flatMap(({ row, column }) => [row, column]));
	return { terms: ranked.filter(({ id }) => inPairs.has(id)), pairs };
}

function pairsOf(terms: readonly TermInSentences[]): TermPair[] {
	return terms.flatMap((row, index) =>
		terms.slice(0, index).flatMap((column) => {
			const shared = row.sentences.filter((id) => column.sentences.includes(id));
			return shared.length > 0 ? [{ row: row.id, column: column.id, sentences: shared }] : [];
		}),
	);
}
