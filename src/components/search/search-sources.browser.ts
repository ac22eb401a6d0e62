/** What the search reads, told from what is no such file. */
import { QuickSearch, type SearchData, type Spellings } from '../../search/quick-search.ts';
import { readSearchFile, type SearchFile } from '../../search/search-file.ts';
import { fetchJson, fetchSearchFile } from './search-file.browser.ts';
import { isPhraseTable } from './phrase-table.browser.ts';
import type { TextRow } from '../../search/text-index.ts';

/** What a search box searches at once. */
export interface Sources {
	quick: QuickSearch;
	/** The sentences of the decision, in order; without any the index has to answer for them. */
	sentences: readonly TextRow[];
	/** Lets `quick` understand pinyin, traditional characters and unfinished words, if that can be had. */
	learnSpellings: () => Promise<void>;
	/** Lets `quick` mark the twin of what no term ties to it, if that can be had. */
	learnPhrases: () => Promise<void>;
	/** Left out if the names of the terms could not be had. */
	data: SearchData | undefined;
}

/** The sentences and the names of the terms, from a folder such as `/data/`; nothing where they cannot be had. */
export async function fetchSources(folder: string): Promise<Sources> {
	const file = await fetchSearchFile(folder);
	const searched = isSearchFile(file) ? readSearchFile(file) : undefined;
	const { data, sentences = [] } = searched ?? {};
	const quick = new QuickSearch(sentences, data);
	let spellings: Promise<void> | undefined;
	const learnSpellings = () => (spellings ??= learn(quick, `${folder}spellings.json`));
	let phrases: Promise<void> | undefined;
	const learnPhrases = () => (phrases ??= tie(quick, `${folder}phrases.json`));
	return { quick, sentences, data, learnSpellings, learnPhrases };
}

async function learn(quick: QuickSearch, address: string): Promise<void> {
	const spellings = await fetchJson(address);
	if (isSpellings(spellings)) quick.addSpellings(spellings);
}

async function tie(quick: QuickSearch, address: string): Promise<void> {
	const phrases = await fetchJson(address);
	if (isPhraseTable(phrases)) quick.addPhrases(new Map(Object.entries(phrases)));
}

function isSearchFile(data: unknown): data is SearchFile {
	return (
		isObject(data) &&
		[data['headings'], data['suggestions']].every(Array.isArray) &&
		[data['ids'], data['zh'], data['en']].every(
			(part) => isObject(part) && [part['sentences'], part['terms']].every(Array.isArray),
		)
	);
}

/** Anything else in them would have every letter behind it read as its neighbor. */
const HAN_PAIRS = /^(?:\p{Script=Han}{2})*$/u;

function isSpellings(data: unknown): data is Spellings {
	return (
		isObject(data) &&
		Array.isArray(data['pinyin']) &&
		typeof data['traditional'] === 'string' &&
		HAN_PAIRS.test(data['traditional']) &&
		typeof data['words'] === 'string'
	);
}

function isObject(data: unknown): data is Record<string, unknown> {
	return typeof data === 'object' && data !== null;
}
