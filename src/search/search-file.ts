/**
 * `/data/search.json`, with which a search begins: the sentences, the names of the terms and the
 * headings. What is in one language stands together, so that a name is beside the sentences that use
 * it and takes few bytes once the file is packed.
 */
import type { Language } from '../model/language.ts';
import type { SearchData } from './quick-search.ts';
import type { TextRow } from './text-index.ts';

/** The file: ids, and for each of them its texts at the same place in each language. */
export interface SearchFile
	extends Pick<SearchData, 'headings' | 'suggestions'>, Record<Language, SearchTexts> {
	/** Ids of the sentences, in order, and of the terms. */
	ids: { sentences: string[]; terms: string[] };
}

/** What stands in one language. */
export interface SearchTexts {
	sentences: string[];
	/** The Chinese forms of each term, or its English renderings. */
	terms: string[][];
}

/** What the file has, in rows. */
export interface Searched {
	/** The sentences of the decision, in order. */
	sentences: TextRow[];
	data: SearchData;
}

/**
 * How many letters of sentences a reader is sent before the first hit, four times those of the
 * decision. Of a longer text the index answers with the sentences, which sends what a query needs.
 */
export const SENTENCES_MOST = 240_000;

/** Sentences and names as the file has them; no sentences if they are more than {@link SENTENCES_MOST}. */
export function writeSearchFile({ sentences: all, data }: Searched): SearchFile {
	const { terms, headings, suggestions } = data;
	const letters = all.reduce((sum, { zh, en }) => sum + zh.length + en.length, 0);
	const sentences = letters > SENTENCES_MOST ? [] : all;
	return {
		ids: { sentences: sentences.map(({ id }) => id), terms: terms.map(({ id }) => id) },
		zh: { sentences: sentences.map(({ zh }) => zh), terms: terms.map(({ forms }) => forms) },
		en: {
			sentences: sentences.map(({ en }) => en),
			terms: terms.map(({ renderings }) => renderings),
		},
		headings,
		suggestions,
	};
}

/** The rows of a file again. */
export function readSearchFile(file: SearchFile): Searched {
	const { ids, zh, en, headings, suggestions } = file;
	return {
		sentences: ids.sentences.map((id, at) => ({
			...{ id, zh: zh.sentences[at] ?? '', en: en.sentences[at] ?? '' },
		})),
		data: {
			terms: ids.terms.map((id, at) => ({
				...{ id, forms: zh.terms[at] ?? [], renderings: en.terms[at] ?? [] },
			})),
			headings,
			suggestions,
		},
	};
}
