/** The formats in which a passage can be cited, in the order in which they are offered. */
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import { gbT7714 } from './gb-t-7714.ts';
import { ris } from './ris.ts';
import type { CitedSource } from './source.ts';

/** A format's name, which is the same in every language, and the function that writes it. */
export interface CitationFormat {
	id: string;
	name: string;
	write: (source: CitedSource) => string;
	/** Whether it is written for programs, with tags that nobody reads below a quotation. */
	isTagged?: true;
}

export const CITATION_FORMATS = [
	{ id: 'gb-t-7714', name: 'GB/T 7714', write: gbT7714 },
	{ id: 'apa', name: 'APA', write: apa },
	{ id: 'chicago', name: 'Chicago', write: chicago },
	{ id: 'bibtex', name: 'BibTeX', write: bibtex, isTagged: true },
	{ id: 'ris', name: 'RIS', write: ris, isTagged: true },
] as const satisfies readonly CitationFormat[];
