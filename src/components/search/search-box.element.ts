/**
 * `<search-box>` around a `<search-panel>`: waits until the reader turns to it, then fetches what the
 * panel needs to search. Without that its form still leads to the search page.
 */
import { fetchSearchFile } from './search-file.browser.ts';
import { inTurn } from '../tasks/in-turn.browser.ts';

class SearchBox extends HTMLElement {
	#abort = new AbortController();
	#isAwake = false;

	connectedCallback(): void {
		this.#abort = new AbortController();
		const options = { signal: this.#abort.signal };
		this.addEventListener('focusin', this.#wake, options);
		this.addEventListener('pointerenter', this.#wake, options);
		const query = new URLSearchParams(location.search).get('q');
		const input = this.querySelector<HTMLInputElement>('[data-page] input[type=search]');
		const isTyped = input?.dataset['touched'] !== undefined;
		if (input && query !== null && !isTyped) input.value = query;
		// What the reader has turned to before this was there is answered, too.
		const isTurnedTo = isTyped || this.contains(document.activeElement);
		if (isTurnedTo || (input && query !== null)) this.#wake();
	}

	disconnectedCallback(): void {
		this.#abort.abort();
	}

	/** Fetches script and first data beside one another, once; after a failure anew. */
	readonly #wake = (): void => {
		if (this.#isAwake) return;
		this.#isAwake = true;
		const { folder = '' } = this.dataset;
		// What the first hits are drawn from.
		void fetchSearchFile(folder);
		void import('./search-panel.element.ts').catch(() => {
			this.#isAwake = false;
			this.#fail();
		});
	};

	/** Says that nothing can be searched now and where to look instead. */
	#fail(): void {
		const status = this.querySelector('[role=status]');
		const ways = this.querySelector<HTMLElement>('.search-ways-out');
		if (status) status.textContent = this.dataset['failed'] ?? '';
		if (ways) ways.hidden = false;
	}
}

inTurn(() => {
	customElements.define('search-box', SearchBox);
});
