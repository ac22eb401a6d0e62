/** Full text through Pagefind: it proposes records, their texts are fetched and checked. */
import { candidates } from '../../search/candidates.ts';
import type { Reading } from '../../search/query.ts';
import type { SearchRecord } from '../../search/records.ts';
import type { TextHit } from '../../search/text-index.ts';
import { verified } from '../../search/verification.ts';
import type { Vocabulary } from '../../search/vocabulary.ts';
import { CACHE_TAG, fetchIndexAhead } from './index-files.browser.ts';
import { fetchJson } from './search-file.browser.ts';
import { runsWebAssembly } from './web-assembly.browser.ts';

/** The part of Pagefind’s interface that is used; `pagefind.js` is made by the build. */
interface Pagefind {
	createInstance: (options: {
		basePath: string;
		noWorker: boolean;
		language: string;
		metaCacheTag: string;
	}) => PagefindInstance;
}

interface PagefindInstance {
	init: () => Promise<void>;
	search: (query: string) => Promise<{ results: { id: string }[] }>;
}

/** The language that the index was made in. */
const LANGUAGE = 'mul';

/** How long Pagefind may take for its files, in ms. */
const PATIENCE = 20_000;

/** From how many proposed texts on all are fetched in one file rather than one by one. */
const MANY = 24;

/** The index, ready to be asked. */
export class FullText {
	readonly #folder: string;
	readonly #pagefind: PagefindInstance;
	/** Texts that were asked for, by their keys, and the file of all of them. */
	readonly #texts = new Map<string, Promise<SearchRecord[]>>();

	private constructor(folder: string, pagefind: PagefindInstance) {
		this.#folder = folder;
		this.#pagefind = pagefind;
	}

	/**
	 * Loads Pagefind from the folder of an index. Rejects where the index is missing or broken, or
	 * cannot run.
	 */
	static async load(folder: string): Promise<FullText> {
		return new FullText(folder, await withPatience(loadPagefind(folder)));
	}

	/** The records that answer, by kind; rejects where files that are needed cannot be had. */
	async search(
		readings: readonly Reading[],
		vocabulary: Vocabulary,
	): Promise<TextHit<SearchRecord>[]> {
		const ask = async (tokens: string) => {
			const { results } = await this.#pagefind.search(`"${tokens}"`);
			return new Set(results.map(({ id }) => id));
		};
		const keys = await withPatience(candidates(readings, vocabulary, ask));
		return verified(await this.#fetch(keys), readings, vocabulary);
	}

	/** A record by its id, such as `note:2-3-loans`, as a hit without places. */
	async record(id: string): Promise<TextHit<SearchRecord>[]> {
		const all = await this.#fetch(undefined);
		return all
			.filter((one) => one.id === id)
			.map((row) => ({ row, zh: [], en: [], isClose: true }));
	}

	/** The texts of some keys, or all. */
	async #fetch(keys: ReadonlySet<string> | undefined): Promise<SearchRecord[]> {
		if (keys === undefined || keys.size > MANY) return this.#file('texts.json');
		const files = [...keys].map((key) => this.#file(`texts/${key}.json`));
		return (await Promise.all(files)).flat();
	}

	#file(path: string): Promise<SearchRecord[]> {
		const known = this.#texts.get(path) ?? fetchRecords(this.#folder + path);
		this.#texts.set(path, known);
		// What could not be had is asked for anew with the next query.
		known.catch(() => this.#texts.delete(path));
		return known;
	}
}

/** One record of a file, or all that it has by their keys. */
async function fetchRecords(address: string): Promise<SearchRecord[]> {
	const data = await fetchJson(address);
	if (isRecord(data)) return [data];
	const all: unknown[] = typeof data === 'object' && data !== null ? Object.values(data) : [];
	if (all.length === 0 || !all.every(isRecord)) throw new Error(`no texts: ${address}`);
	return all;
}

async function loadPagefind(folder: string): Promise<PagefindInstance> {
	if (!runsWebAssembly()) throw new Error('no WebAssembly');
	fetchIndexAhead(folder);
	const module = await importModule(new URL(`${folder}pagefind.js`, location.href).href);
	if (!isPagefind(module)) throw new Error('not Pagefind');
	const instance = module.createInstance({
		basePath: folder,
		noWorker: true,
		language: LANGUAGE,
		metaCacheTag: CACHE_TAG,
	});
	await instance.init();
	return instance;
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

function isRecord(data: unknown): data is SearchRecord {
	return (
		typeof data === 'object' &&
		data !== null &&
		'id' in data &&
		['id', 'zh', 'en'].every((key) => typeof Reflect.get(data, key) === 'string') &&
		typeof Reflect.get(data, 'order') === 'number'
	);
}
