import { idOf } from '../document/sentences.browser.ts';
import { sentenceAtTop } from '../document/top-pair.browser.ts';

/** How long the page stands still before its place is kept, in ms. */
const STILL = 400;

/**
 * Keeps where a reader left off. Only reading counts: the page was scrolled by hand, not by a link or
 * by the browser, so that a visit that only looks in leaves nothing behind.
 */
export class LastPlace {
	readonly #key: string;
	#isReading = false;
	#timer = 0;

	/** `key` is that of `localStorage`. */
	constructor(key: string, options: { signal: AbortSignal }) {
		this.#key = key;
		for (const gesture of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
			addEventListener(gesture, this.#onGesture, { ...options, passive: true });
		}
		addEventListener('scroll', this.#onScroll, { ...options, passive: true });
		addEventListener('pagehide', this.#keep, options);
	}

	readonly #onGesture = (): void => {
		this.#isReading = true;
	};

	readonly #onScroll = (): void => {
		if (!this.#isReading) return;
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(this.#keep, STILL);
	};

	readonly #keep = (): void => {
		const id = idOf(sentenceAtTop());
		if (!this.#timer || scrollY === 0 || id === '') return;
		const whole = document.querySelector('[id^="section-"]') !== null;
		try {
			localStorage.setItem(this.#key, JSON.stringify({ id, whole }));
		} catch {
			// Storage is forbidden: there is no place to go on from, and nothing else is lost.
		}
	};
}
