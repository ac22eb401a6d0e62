import type { QueryAddress } from './query-address.browser.ts';
import type { ResultFilter } from './result-filter.browser.ts';

/** By what readers say that they go on from the place that was found again. */
const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'input'];

/** For how long the place is kept while the list gets its true sizes, in ms. */
const SETTLING = 3000;

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
		// Hits out of sight have no height of their own before they are drawn, and what comes later is drawn
		// in the place of what was there.
		const goBack = () => {
			const hit = this.#results.querySelector(`[data-result="${CSS.escape(place.hit)}"]`);
			const top = hit?.getBoundingClientRect().top ?? place.top;
			scrollBy({ top: top - place.top, behavior: 'instant' });
		};
		goBack();
		const sizes = new ResizeObserver(goBack);
		sizes.observe(this.#results);
		const end = () => {
			sizes.disconnect();
			for (const act of ACTS) removeEventListener(act, end);
		};
		for (const act of ACTS) addEventListener(act, end);
		setTimeout(end, SETTLING);
	}
}
