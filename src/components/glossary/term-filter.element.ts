/** Tells which terms a query finds: those that the search would name. */
import { QuickSearch } from '../../search/quick-search.ts';
import type { TermRow } from '../../search/terms.ts';
import { fetchSources } from '../search/search-sources.element.ts';

/** The filter of a list of terms; fetched when a reader first types. */
export class TermFilter {
	readonly #search: Promise<QuickSearch>;

	/** Takes the folder of the data files and the terms of the list, which do where the files are missing. */
	constructor(folder: string, listed: readonly TermRow[]) {
		this.#search = loaded(folder, listed);
	}

	/** The ids of the terms that a query finds. */
	async find(query: string): Promise<ReadonlySet<string>> {
		const search = await this.#search;
		return new Set(search.search(query).terms.map(({ term }) => term.id));
	}
}

async function loaded(folder: string, listed: readonly TermRow[]): Promise<QuickSearch> {
	const { quick, data, learnSpellings } = await fetchSources(folder);
	await learnSpellings();
	if (data) return quick;
	return new QuickSearch([], { terms: [...listed], headings: [], topics: [], suggestions: [] });
}
