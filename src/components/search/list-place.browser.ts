import type { QueryAddress } from './query-address.browser.ts';
import type { ResultFilter } from './result-filter.browser.ts';

/** In how many steps a place in the list is found again. */
const STEPS = 3;

/** Where a reader is in the list of hits: kept with the entry of the history for the way back. */
export class ListPlace {
	readonly #results: HTMLElement;
	readonly #address: QueryAddress;
	readonly #filter: ResultFilter;
	#isRestored = false;

	constructor(results: HTMLElement, address: QueryAddress, filter: ResultFilter) {
		this.#results = results;
		this.#address = address;
		this.#filter = filter;
	}

	/** Keeps the place and what is chosen; a page that is left before its hits are back keeps the old. */
	readonly keep = (): void => {
		if (!this.#isRestored) return;
		const hits = this.#results.querySelectorAll<HTMLElement>('[data-result]');
		this.#address.keepPlace(
			this.#filter.choice,
			[...hits].filter((hit) => hit.getClientRects().length > 0),
		);
	};

	/** Goes back to where the reader left the list, once, when its page is loaded anew. */
	restore(): void {
		if (this.#isRestored) return;
		this.#isRestored = true;
		const place = this.#address.keptPlace;
		if (!place) return;
		this.#filter.choose(place);
		const hit = this.#results.querySelector(`[data-result="${CSS.escape(place.hit)}"]`);
		// Hits out of sight have no height of their own yet: each step makes those above it more exact.
		for (let step = 0; hit && step < STEPS; step += 1) {
			const by = hit.getBoundingClientRect().top - place.top;
			scrollBy({ top: by, behavior: 'instant' });
		}
	}
}
