/**
 * `<found-way>` around `<found-marks>`: fetches what marks a found sentence only when the reader
 * comes from a hit.
 */
import { inTurn } from '../tasks/in-turn.browser.ts';

class FoundWay extends HTMLElement {
	#abort = new AbortController();

	connectedCallback(): void {
		this.#abort = new AbortController();
		const { signal } = this.#abort;
		window.addEventListener('found-sentence', this.#load, { signal });
		try {
			if (sessionStorage.getItem('found-sentence') !== null) this.#load();
		} catch {
			// Where storage is forbidden, the name of the window has it.
			if (window.name.startsWith('found-sentence')) this.#load();
		}
	}

	disconnectedCallback(): void {
		this.#abort.abort();
	}

	readonly #load = (): void => {
		// Without it the sentence is reached all the same; a page that is left breaks the request off.
		void import('./found-marks.element.ts').catch(() => undefined);
	};
}

inTurn(() => {
	customElements.define('found-way', FoundWay);
});
