/** Full text through Pagefind: explanations of terms, notes and topics, the best first. */
import { fullTextQueries } from '../../search/full-text-form.ts';
import type { Reading } from '../../search/query.ts';
import { fetchJson } from './search-sources.element.ts';
import { runsWebAssembly } from './web-assembly.element.ts';

/** The part of Pagefind’s interface that is used; `pagefind.js` is made by the build. */
interface Pagefind {
	createInstance: (options: {
		noWorker: boolean;
		language: string;
		metaCacheTag: string;
	}) => PagefindInstance;
}

interface PagefindInstance {
	init: () => Promise<void>;
	search: (query: string) => Promise<{ results: { id: string }[] }>;
}

/** What `results.json` tells of Pagefind’s result ids. */
interface Results {
	/** The file that Pagefind loads after its entry. */
	meta: string;
	/** Ids of the terms’ results, in the order of `/data/search.json`. */
	terms: string[];
	/** What every other result is about, by its id. */
	others: Readonly<Record<string, string>>;
}

/** Pagefind puts it into the address of its entry, where else it would put the time. */
const CACHE_TAG = 'site';

/** How long Pagefind may take for its files, in ms. */
const PATIENCE = 20_000;

/** The index, ready to be asked. */
export class FullText {
	readonly #pagefind: PagefindInstance;
	/** What each of Pagefind’s results is about. */
	readonly #records: ReadonlyMap<string, string>;

	private constructor(pagefind: PagefindInstance, records: ReadonlyMap<string, string>) {
		this.#pagefind = pagefind;
		this.#records = records;
	}

	/**
	 * Loads Pagefind from its folder; `terms` are the ids of the terms in the order of the index.
	 * Rejects where the index is missing or broken, or cannot run.
	 */
	static async load(folder: string, terms: readonly string[]): Promise<FullText> {
		const [pagefind, results] = await withPatience(
			Promise.all([loadPagefind(folder), loadResults(folder)]),
		);
		const records = new Map(Object.entries(results.others));
		for (const [index, id] of terms.entries())
			records.set(results.terms[index] ?? '', `term:${id}`);
		return new FullText(pagefind, records);
	}

	/** Ids of the records that answer a reading, such as `term:1336`, the best first. */
	async search(reading: Reading): Promise<string[]> {
		const queries = fullTextQueries(reading);
		const answers = await withPatience(
			Promise.all(queries.map((query) => this.#pagefind.search(query))),
		);
		const [first, ...others] = answers.map(({ results }) => results.map(({ id }) => id));
		const rest = others.map((ids) => new Set(ids));
		return (first ?? [])
			.filter((id) => rest.every((ids) => ids.has(id)))
			.flatMap((id) => this.#records.get(id) ?? []);
	}
}

async function loadPagefind(folder: string): Promise<PagefindInstance> {
	if (!runsWebAssembly()) throw new Error('no WebAssembly');
	const address = new URL(`${folder}pagefind.js`, location.href).href;
	// Pagefind asks for these one after another; asked for here already, they are there sooner.
	fetchAhead(`${folder}wasm.en.pagefind`);
	fetchAhead(`${folder}pagefind-entry.json?ts=${CACHE_TAG}`);
	const module = await importModule(address);
	if (!isPagefind(module)) throw new Error('not Pagefind');
	const instance = module.createInstance({
		noWorker: true,
		language: 'en',
		metaCacheTag: CACHE_TAG,
	});
	await instance.init();
	return instance;
}

async function loadResults(folder: string): Promise<Results> {
	const results = await fetchJson(`${folder}results.json`);
	if (!isResults(results)) throw new Error('no results');
	fetchAhead(folder + results.meta);
	return results;
}

/** Lets the browser fetch a file that will be asked for in a moment, beside what it fetches now. */
function fetchAhead(href: string): void {
	const link = document.createElement('link');
	link.rel = 'preload';
	link.as = 'fetch';
	link.crossOrigin = 'anonymous';
	link.href = href;
	document.head.append(link);
}

async function importModule(address: string): Promise<unknown> {
	const module: unknown = await import(/* @vite-ignore */ address);
	return module;
}

async function withPatience<T>(answer: Promise<T>): Promise<T> {
	let timer = 0;
	const late = new Promise<never>((_, reject) => {
		timer = window.setTimeout(() => {
			reject(new Error('no answer'));
		}, PATIENCE);
	});
	return Promise.race([answer, late]).finally(() => {
		clearTimeout(timer);
	});
}

function isPagefind(module: unknown): module is Pagefind {
	return typeof module === 'object' && module !== null && 'createInstance' in module;
}

function isResults(data: unknown): data is Results {
	return typeof data === 'object' && data !== null && 'terms' in data && 'others' in data;
}
