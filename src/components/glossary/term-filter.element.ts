/**
 * `<term-filter>` around the field of the glossary's filter: tells by a `terms-found` event which terms
 * the search would name for what is typed; its detail is their ids, or nothing for all. Fetched when a
 * reader turns to the field. Where the files of the search are missing the names in the list do.
 */
import { QuickSearch } from '../../search/quick-search.ts';
import type { TermRow } from '../../search/terms.ts';
import { fetchSources } from '../search/search-sources.browser.ts';

class TermFilter extends HTMLElement {
	#abort = new AbortController();
	#search: Promise<QuickSearch> | undefined;
	/** Counts what was typed, so that a late answer to an earlier query is dropped. */
	#run = 0;

	connectedCallback(): void {
		this.#abort = new AbortController();
		const { signal } = this.#abort;
		this.#search = loaded(this.dataset['folder'] ?? '');
		this.addEventListener('input', this.#find, { signal });
		this.addEventListener('compositionend', this.#find, { signal });
		this.#find();
	}

	disconnectedCallback(): void {
		this.#abort.abort();
	}

	readonly #find = (event?: Event): void => {
		// While Chinese is being composed the field holds unfinished pinyin.
		if (event instanceof InputEvent && event.isComposing) return;
		const query = this.querySelector('input')?.value ?? '';
		this.#run += 1;
		const run = this.#run;
		void this.#search?.then((search) => {
			if (run !== this.#run) return;
			const ids = search.search(query).terms.map(({ term }) => term.id);
			const detail = query.trim() === '' ? undefined : new Set(ids);
			this.dispatchEvent(new CustomEvent('terms-found', { detail, bubbles: true }));
		});
	};
}

async function loaded(folder: string): Promise<QuickSearch> {
	const { quick, data, learnSpellings } = await fetchSources(folder);
	await learnSpellings();
	if (data) return quick;
	const terms = [...document.querySelectorAll<HTMLElement>('[data-entry]')].map(rowOf);
	return new QuickSearch([], { terms, headings: [], suggestions: [] });
}

function rowOf(item: HTMLElement): TermRow {
	const name = (lang: string) => item.querySelector(`[lang="${lang}"]`)?.textContent.trim() ?? '';
	return { id: item.dataset['entry'] ?? '', forms: [name('zh-Hans')], renderings: [name('en')] };
}

if (!customElements.get('term-filter')) customElements.define('term-filter', TermFilter);
