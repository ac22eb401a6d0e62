import { inTurn } from '../tasks/in-turn.browser.ts';
import { drawn, idle, wait } from '../tasks/pauses.browser.ts';
import type { ReadingPlace } from './reading-place.browser.ts';

/** How many blocks of text make a page so long that it is not set anew in one go. */
const LONG = 4;

/** What is left out and set by itself within a block. */
const UNITS = '.summary, .pair, .note-group';

/** How long after a change the reader may be about to make another, in ms. */
const SOON = 1000;

/** For how long text is set before the browser may draw and answer again, in ms. */
const SLICE = 6;

/**
 * Changes a long page, which is set only where it is near the window (`content-visibility`) and
 * elsewhere keeps the size that it had. After a change, while nothing else is to be done, all of it
 * is set once more, so that the page is as long as it is.
 */
export class Settling {
	readonly #place: ReadingPlace;
	/** Ends what an earlier change left to do. */
	#abort = new AbortController();

	constructor(place: ReadingPlace, options: { signal: AbortSignal }) {
		this.#place = place;
		if (place.blocks.length < LONG) return;
		void this.#beginOnceSet();
		let width = innerWidth;
		const onResize = () => {
			if (innerWidth !== width) void this.#settle();
			width = innerWidth;
		};
		addEventListener('resize', onResize, options);
	}

	/**
	 * Makes a change and keeps the place, after the browser has drawn that the control was used: the
	 * letters of all that is in the window may be new, which takes a while.
	 */
	async change(work: () => void): Promise<void> {
		await drawn();
		this.#place.keep(work);
		if (this.#place.blocks.length >= LONG) void this.#settle();
	}

	/** As served all of the page is set, so that its sizes are known, also when notes have left the text. */
	async #beginOnceSet(): Promise<void> {
		await new Promise<void>(inTurn);
		await drawn();
		this.#place.hold(() => {
			document.documentElement.dataset['sized'] = '';
		});
	}

	/** Brings all sizes up to date. */
	async #settle(): Promise<void> {
		this.#abort.abort();
		this.#abort = new AbortController();
		const { signal } = this.#abort;
		document.documentElement.dataset['settling'] = '';
		await wait(SOON);
		for (const block of nearestFirst(this.#place.blocks)) {
			if (signal.aborted) return;
			await this.#measure(block, signal);
		}
		if (!signal.aborted) delete document.documentElement.dataset['settling'];
	}

	/** Has all of a block set, a little at a time, and left out again when its size is known. */
	async #measure(block: HTMLElement, signal: AbortSignal): Promise<void> {
		const units = [block, ...unitsOf(block)];
		const waiting = [...units];
		while (waiting.length > 0 && !signal.aborted) {
			await idle();
			this.#place.hold(() => {
				const end = performance.now() + SLICE;
				while (waiting.length > 0 && performance.now() < end) {
					const unit = waiting.shift();
					unit?.toggleAttribute('data-set', true);
					// Asking for its size has it set now, so that the time is counted.
					unit?.getBoundingClientRect();
				}
			});
		}
		await drawn();
		for (const unit of units) unit.removeAttribute('data-set');
	}
}

function unitsOf(block: HTMLElement): HTMLElement[] {
	return [...block.querySelectorAll<HTMLElement>(UNITS)];
}

/** In the order of their distance from the window. */
function nearestFirst(elements: readonly HTMLElement[]): HTMLElement[] {
	const away = (element: HTMLElement) => {
		const { top, bottom } = element.getBoundingClientRect();
		return Math.max(top - innerHeight, -bottom, 0);
	};
	const distances = new Map(elements.map((element) => [element, away(element)]));
	return [...elements].sort((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
}
