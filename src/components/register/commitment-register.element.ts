/**
 * `<commitment-register>` around the register: shows the rows that answer its filter, and keeps the
 * filter in the address, so that it can be linked and Back undoes a choice.
 */
import { atPageEntry } from '../overlay/page-entry.browser.ts';
import { filterRows, readChoice, writeChoice, type FilterRow } from './commitment-filter.ts';
import { FilterFields } from './filter-fields.browser.ts';

/** How long after the last key the address changes, in ms. */
const PAUSE = 400;

type WordsFilter = (words: string) => Set<string>;

class CommitmentRegister extends HTMLElement {
	#abort = new AbortController();
	#fields: FilterFields | undefined;
	#rows: (FilterRow & { element: HTMLElement })[] = [];
	/** Made when words are first looked for. */
	#words: Promise<WordsFilter> | undefined;
	/** Counts what was asked, so that a late answer to an earlier question is dropped. */
	#run = 0;
	#timer = 0;

	connectedCallback(): void {
		const filter = this.querySelector<HTMLElement>('[role=search]');
		if (!filter) return;
		this.#abort = new AbortController();
		const options = { signal: this.#abort.signal };
		this.#fields = new FilterFields(filter);
		this.#rows = [...this.querySelectorAll<HTMLElement>('[data-commitment]')].map(rowOf);
		filter.addEventListener('change', this.#onChange, options);
		filter.addEventListener('input', this.#onInput, options);
		filter.addEventListener('compositionend', this.#onInput, options);
		filter.querySelector('button')?.addEventListener('click', this.#clear, options);
		addEventListener('popstate', this.#onAddress, options);
		document.addEventListener('click', this.#onLeave, { ...options, capture: true });
		this.#onAddress();
	}

	disconnectedCallback(): void {
		this.#abort.abort();
	}

	readonly #onAddress = (): void => {
		this.#fields?.choose(readChoice(location.search, this.#fields.known));
		void this.#apply();
	};

	/** A box or a list tells that it is chosen; the field of words tells it too late. */
	readonly #onChange = ({ target }: Event): void => {
		if (target instanceof HTMLInputElement && target.type === 'search') return;
		void this.#apply();
		this.#write('push');
	};

	readonly #onInput = (event: Event): void => {
		if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'search') return;
		// While Chinese is being composed the field holds unfinished pinyin.
		if (event instanceof InputEvent && event.isComposing) return;
		void this.#apply();
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => {
			this.#write('replace');
		}, PAUSE);
	};

	readonly #clear = (): void => {
		this.#fields?.choose({ strength: [], part: '', topic: '', date: '', q: '' });
		void this.#apply();
		this.#write('push');
	};

	#write(how: 'push' | 'replace'): void {
		clearTimeout(this.#timer);
		if (!this.#fields) return;
		const query = writeChoice(this.#fields.choice, location.search);
		if (query === location.search) return;
		atPageEntry(() => {
			const address = location.pathname + query;
			if (how === 'push') history.pushState(null, '', address);
			else history.replaceState(history.state, '', address);
		});
	}

	async #apply(): Promise<void> {
		if (!this.#fields) return;
		this.#run += 1;
		const run = this.#run;
		const { choice } = this.#fields;
		const found = choice.q.trim() === '' ? undefined : (await this.#wordsFilter())(choice.q);
		if (run !== this.#run) return;
		const isWorded = ({ id }: FilterRow) => found?.has(id) ?? true;
		const { shown, counts } = filterRows(this.#rows, choice, isWorded);
		const ids = new Set(shown.map(({ id }) => id));
		for (const { id, element } of this.#rows) element.hidden = !ids.has(id);
		for (const group of this.querySelectorAll<HTMLElement>('tbody, .register-section')) {
			group.hidden = !group.querySelector('[data-commitment]:not([hidden])');
		}
		this.#fields.count(counts);
		this.#say(shown.length);
	}

	#say(count: number): void {
		const status = this.querySelector('[role=status]');
		const words = count === 0 ? this.dataset['none'] : this.dataset['found'];
		if (status) status.textContent = (words ?? '').replace('{}', String(count));
	}

	async #wordsFilter(): Promise<WordsFilter> {
		this.#words ??= import('./words-filter.browser.ts').then(({ phraseSearch }) =>
			phraseSearch(this.#rows.map(({ id, element }) => ({ id, ...phraseIn(element) }))),
		);
		try {
			return await this.#words;
		} catch {
			// It could not be fetched and is tried again; until then nothing is hidden by words.
			this.#words = undefined;
			return () => new Set(this.#rows.map(({ id }) => id));
		}
	}

	/** What was just typed is in the address too; the page in the other language has the same filter. */
	readonly #onLeave = (event: Event): void => {
		const link = event.target instanceof Element && event.target.closest('a');
		if (!(link instanceof HTMLAnchorElement) || !this.#fields) return;
		this.#write('replace');
		if (link.hreflang === '') return;
		link.search = writeChoice(this.#fields.choice, link.search);
	};
}

function rowOf(element: HTMLElement): FilterRow & { element: HTMLElement } {
	const { commitment = '', strength = '', part = '', topics = '', date = '' } = element.dataset;
	return { id: commitment, strength, part, topics: topics.split(' '), date, element };
}

function phraseIn(row: HTMLElement): { zh: string; en: string } {
	const text = (lang: string) => row.querySelector(`td[lang="${lang}"]`)?.textContent.trim() ?? '';
	return { zh: text('zh-Hans'), en: text('en') };
}

if (!customElements.get('commitment-register')) {
	customElements.define('commitment-register', CommitmentRegister);
}
