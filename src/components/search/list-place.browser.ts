import { drawn } from '../tasks/pauses.browser.ts';
import type { QueryAddress } from './query-address.browser.ts';
import type { ResultFilter } from './result-filter.browser.ts';

/** In how many pictures a place in the list is found again. */
const STEPS = 4;

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
	async restore(): Promise<void> {
		if (this.#isRestored) return;
		this.#isRestored = true;
		const place = this.#address.keptPlace;
		if (!place) return;
		this.#filter.choose(place);
		// Hits out of sight have no height of their own before they are drawn, and then those above move it.
		for (let step = 0, at = scrollY; step < STEPS && scrollY === at; step += 1) {
			// Asked for each time, since what comes later is drawn in the place of what was there.
			const hit = this.#results.querySelector(`[data-result="${CSS.escape(place.hit)}"]`);
			const top = hit?.getBoundingClientRect().top ?? place.top;
			scrollBy({ top: top - place.top, behavior: 'instant' });
			at = scrollY;
			await drawn();
		}
	}
}
