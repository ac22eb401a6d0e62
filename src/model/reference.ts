/** What an author may name instead of writing it out: a component in MDX, known to the checks. */

/** What is counted in the build. */
export const COUNTED = ['sections', 'sentences', 'segments', 'terms', 'notes', 'topics'] as const;

/** One of the things that are counted. */
export type Counted = (typeof COUNTED)[number];

/** `<Sentence id="2-3.1.4" />`: a link to a sentence, shown as its number. */
export interface SentenceReference {
	kind: 'sentence';
	sentence: string;
}

/** `<Quotation sentence="2-3.1.4">words</Quotation>`: words of a sentence, as a link to it. */
export interface QuotationReference {
	kind: 'quotation';
	sentence: string;
	text: string;
}

/** `<Term id="hidden-debt" />`: a link to an entry, shown as its term or as the words within. */
export interface TermReference {
	kind: 'term';
	term: string;
	/** The words within; empty where the term itself is meant. */
	text: string;
}

/** `<Count of="sentences" />`: a number that the build counts. */
export interface CountReference {
	kind: 'count';
	of: Counted;
}

/** Anything that can be named so. */
export type Reference = SentenceReference | QuotationReference | TermReference | CountReference;
