import type { Language } from '../../model/language.ts';

/** A book made of the decision: an EPUB or the one HTML file. */
export interface Book {
	/** The languages that it holds, in reading order: the Chinese before its translation. */
	languages: readonly Language[];
	/** The level of the highest headings of the text. */
	topLevel: 1 | 2;
	/** The file within the book that holds a section, as links name it; empty where it is one file. */
	sectionFile: (section: string) => string;
	/** The file within the book that holds the glossary; empty where it is one file. */
	glossaryFile: string;
}

/** The fragment of a term in the glossary of a book. */
export function termAnchor(term: string): string {
	return `term-${term}`;
}
