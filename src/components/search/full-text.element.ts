/** Full text through Pagefind: explanations of terms, notes and topics, the best first. */
import { fullTextQueries } from '../../search/full-text-form.ts';
import type { Reading } from '../../search/query.ts';
import { fetchJson } from './search-sources.element.ts';

/** The part of Pagefind’s interface that is used; `pagefind.js` is made by the build. */
interface Pagefind {
	createInstance: (options: { noWorker: boolean; language: string }) => PagefindInstance;
}

interface PagefindInstance {
	init: () => Promise<void>;
	search: (query: string) => Promise<{ results: { id: string }[] }>;
}

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
			Promise.all([loadPagefind(folder), fetchJson(`${folder}results.json`)]),
		);
		if (!isResults(results)) throw new Error('no results');
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
	if (typeof WebAssembly === 'undefined') throw new Error('no WebAssembly');
	const address = new URL(`${folder}pagefind.js`, location.href).href;
	fetchAhead(`${folder}wasm.en.pagefind`);
	const [module] = await Promise.all([importModule(address), fetchMetaAhead(folder)]);
	if (!isPagefind(module)) throw new Error('not Pagefind');
	const instance = module.createInstance({ noWorker: true, language: 'en' });
	await instance.init();
	return instance;
}

/**
 * Pagefind asks for its entry and only then for what the entry names; asked for here already, that is
 * there sooner. Rejects without an entry: Pagefind itself would report it only to the console.
 */
async function fetchMetaAhead(folder: string): Promise<void> {
	const entry = await fetchJson(`${folder}pagefind-entry.json`);
	const hash = /"en":\{"hash":"(\w+)"/.exec(JSON.stringify(entry))?.[1];
	if (hash === undefined) throw new Error('no index');
	fetchAhead(`${folder}pagefind.${hash}.pf_meta`);
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

function isResults(
	data: unknown,
): data is { terms: string[]; others: Readonly<Record<string, string>> } {
	return typeof data === 'object' && data !== null && 'terms' in data && 'others' in data;
}
