/** Fetches what the search reads, and tells a file that is there from one that is not. */
import { QuickSearch, type SearchData, type Spellings } from '../../search/quick-search.ts';
import type { SentenceRow } from '../../search/sentences.ts';

/** How long a file may take before the reader is told that it is missing, in ms. */
const PATIENCE = 20_000;

/** What a search box searches at once. */
export interface Sources {
	quick: QuickSearch;
	/** Lets `quick` understand pinyin and traditional characters, too, if that can be had. */
	learnSpellings: () => Promise<void>;
	/** Left out if the names of the terms could not be had. */
	data: SearchData | undefined;
}

/**
 * The sentences and the names of the terms, from a folder such as `/data/`; `undefined` where the
 * sentences are missing, truncated or something else.
 */
export async function fetchSources(folder: string): Promise<Sources | undefined> {
	const [sentences, data] = await Promise.all([
		fetchJson(`${folder}decision.json`),
		fetchJson(`${folder}search.json`),
	]);
	if (!isSentences(sentences)) return undefined;
	const known = isSearchData(data) ? data : undefined;
	const quick = new QuickSearch(sentences, known);
	const learnSpellings = async () => {
		const spellings = await fetchJson(`${folder}spellings.json`);
		if (isSpellings(spellings)) quick.addSpellings(spellings);
	};
	return { quick, data: known, learnSpellings };
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

function isSentences(data: unknown): data is SentenceRow[] {
	return Array.isArray(data) && data.length > 0 && data.every(isSentence);
}

function isSentence(row: unknown): row is SentenceRow {
	return isObject(row) && ['id', 'zh', 'en'].every((key) => typeof row[key] === 'string');
}

function isSearchData(data: unknown): data is SearchData {
	return (
		isObject(data) &&
		Array.isArray(data['terms']) &&
		Array.isArray(data['headings']) &&
		Array.isArray(data['topics']) &&
		Array.isArray(data['suggestions'])
	);
}

function isSpellings(data: unknown): data is Spellings {
	return isObject(data) && Array.isArray(data['pinyin']) && typeof data['traditional'] === 'string';
}

function isObject(data: unknown): data is Record<string, unknown> {
	return typeof data === 'object' && data !== null;
}
