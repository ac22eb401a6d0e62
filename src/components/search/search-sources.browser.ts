/** Fetches what the search reads, and tells a file that is there from one that is not. */
import {
	QuickSearch,
	readSearchData,
	type SearchData,
	type Spellings,
	type WrittenSearchData,
} from '../../search/quick-search.ts';
import type { PhrasePlaces, PhraseTable } from '../../search/phrase-spans.ts';
import type { TextRow } from '../../search/text-index.ts';

/** How long a file may take before the reader is told that it is missing, in ms. */
const PATIENCE = 20_000;

/** For how long hits wait for what marks their twins, in ms. */
const PHRASES_PATIENCE = 1000;

/** What a search box searches at once. */
export interface Sources {
	quick: QuickSearch;
	/** Whether the sentences could be had; without them the index has to answer for them. */
	hasSentences: boolean;
	/** Lets `quick` understand pinyin, traditional characters and unfinished words, if that can be had. */
	learnSpellings: () => Promise<void>;
	/** Left out if the names of the terms could not be had. */
	data: SearchData | undefined;
}

/** The sentences and the names of the terms, from a folder such as `/data/`. */
export async function fetchSources(folder: string): Promise<Sources> {
	const phrases = fetchJson(`${folder}phrases.json`);
	const [sentences, data] = await Promise.all([
		fetchJson(`${folder}decision.json`),
		fetchJson(`${folder}search.json`),
	]);
	const known = isSearchData(data) ? readSearchData(data) : undefined;
	const hasSentences = isSentences(sentences);
	const quick = new QuickSearch(hasSentences ? sentences : [], known);
	const added = phrases.then((table) => {
		if (isObject(table)) quick.addPhrases(phraseTable(table));
	});
	await Promise.race([added, new Promise((resolve) => setTimeout(resolve, PHRASES_PATIENCE))]);
	let spellings: Promise<void> | undefined;
	const learnSpellings = () => (spellings ??= learn(quick, `${folder}spellings.json`));
	return { quick, hasSentences, data: known, learnSpellings };
}

async function learn(quick: QuickSearch, address: string): Promise<void> {
	const spellings = await fetchJson(address);
	if (isSpellings(spellings)) quick.addSpellings(spellings);
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

function phraseTable(data: Record<string, unknown>): PhraseTable {
	return new Map(
		Object.entries(data).map(([id, phrases]) => [
			id,
			Array.isArray(phrases) ? phrases.filter(isPhrase) : [],
		]),
	);
}

function isPhrase(data: unknown): data is PhrasePlaces {
	return isObject(data) && isPlaces(data['zh']) && isPlaces(data['en']);
}

function isPlaces(data: unknown): boolean {
	return (
		Array.isArray(data) &&
		data.every((place) => Array.isArray(place) && place.every((end) => typeof end === 'number'))
	);
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
