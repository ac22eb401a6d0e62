import type { QuickAnswer } from '../../search/quick-search.ts';
import type { SearchRecord } from '../../search/records.ts';
import type { TextHit } from '../../search/text-index.ts';
import type { FullText } from './full-text.browser.ts';
import { fetchIndexAhead } from './index-files.browser.ts';
import { loadIndex } from './later-parts.browser.ts';
import type { Sources } from './search-sources.browser.ts';

type Hits = TextHit<SearchRecord>[];

/** What the indexes have for a query; `undefined` where one is not to be had. */
export class IndexAnswers {
	readonly #folder: string;
	readonly #own: Promise<FullText | undefined>;
	/** The index of the decision itself, asked for where the sentences are missing. */
	#decision: Promise<FullText | undefined> | undefined;

	/** Fetches the index in `folder` behind the sentences, so that the first hits have the line. */
	constructor(folder: string, sources: Promise<Sources>) {
		this.#folder = folder;
		this.#own = sources.then(() => {
			fetchIndexAhead(folder);
			return loadIndex(folder);
		});
	}

	/** When the index is there, or is known not to come: what is wanted less leaves it the line until then. */
	get settled(): Promise<unknown> {
		return this.#own;
	}

	/** Explanations, topics, notes and summaries. */
	ofOurs(answer: QuickAnswer, sources: Sources): Promise<Hits | undefined> {
		return searchIn(this.#own, answer, sources);
	}

	/** Sentences and headings, where the scan has none. */
	async ofDecision(answer: QuickAnswer, sources: Sources): Promise<Hits | undefined> {
		if (sources.sentences.length > 0) return [];
		this.#decision ??= loadIndex(`${this.#folder}decision/`);
		return searchIn(this.#decision, answer, sources);
	}

	/** Has the index of the decision fetched anew. */
	forget(): void {
		this.#decision = undefined;
	}
}

async function searchIn(
	index: Promise<FullText | undefined>,
	{ readings, record }: QuickAnswer,
	{ quick }: Sources,
): Promise<Hits | undefined> {
	const fullText = await index;
	try {
		return record === undefined
			? await fullText?.search(readings, quick.vocabulary)
			: await fullText?.record(record);
	} catch {
		return undefined;
	}
}
