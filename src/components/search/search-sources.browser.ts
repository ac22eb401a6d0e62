/** Fetches what the search reads, and tells a file that is there from one that is not. */
import {
	QuickSearch,
	readSearchData,
	type SearchData,
	type Spellings,
	type WrittenSearchData,
} from '../../search/quick-search.ts';
import { isPhraseTable } from './phrase-table.browser.ts';
import type { TextRow } from '../../search/text-index.ts';

/** How long a file may take before the reader is told that it is missing, in ms. */
const PATIENCE = 20_000;

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

/** The sentences and the names of the terms, from a folder such as `/data/`. */
export async function fetchSources(folder: string): Promise<Sources> {
	const [sentences, data] = await Promise.all([
		fetchJson(`${folder}decision.json`),
		fetchJson(`${folder}search.json`),
	]);
	const known = isSearchData(data) ? readSearchData(data) : undefined;
	const rows = isSentences(sentences) ? sentences : [];
	const quick = new QuickSearch(rows, known);
	let spellings: Promise<void> | undefined;
	const learnSpellings = () => (spellings ??= learn(quick, `${folder}spellings.json`));
	let phrases: Promise<void> | undefined;
	const learnPhrases = () => (phrases ??= tie(quick, `${folder}phrases.json`));
	return { quick, sentences: rows, data: known, learnSpellings, learnPhrases };
}

async function learn(quick: QuickSearch, address: string): Promise<void> {
	const spellings = await fetchJson(address);
	if (isSpellings(spellings)) quick.addSpellings(spellings);
}

async function tie(quick: QuickSearch, address: string): Promise<void> {
	const phrases = await fetchJson(address);
	if (isPhraseTable(phrases)) quick.addPhrases(new Map(Object.entries(phrases)));
}

/** A JSON file, or `undefined` if there is none, or something that is not JSON. */
export async function fetchJson(address: string): Promise<unknown> {
	const abort = new AbortController();
	const timer = setTimeout(() => {
		abort.abort();
	}, PATIENCE);
	try {
		const response = await fetch(address, { signal: abort.signal });
		const data: unknown = response.ok ? await response.json() : undefined;
		return data;
	} catch {
		return undefined;
	} finally {
		clearTimeout(timer);
	}
}

function isSentences(data: unknown): data is TextRow[] {
	return Array.isArray(data) && data.length > 0 && data.every(isSentence);
}

function isSentence(row: unknown): row is TextRow {
	return isObject(row) && ['id', 'zh', 'en'].every((key) => typeof row[key] === 'string');
}

function isSearchData(data: unknown): data is WrittenSearchData {
	return (
		isObject(data) &&
		Array.isArray(data['terms']) &&
		Array.isArray(data['headings']) &&
		Array.isArray(data['suggestions'])
	);
}

function isSpellings(data: unknown): data is Spellings {
	return (
		isObject(data) &&
		Array.isArray(data['pinyin']) &&
		typeof data['traditional'] === 'string' &&
		typeof data['words'] === 'string'
	);
}

function isObject(data: unknown): data is Record<string, unknown> {
	return typeof data === 'object' && data !== null;
}
