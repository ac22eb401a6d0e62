import { idOf } from '../document/sentences.browser.ts';
import { blocksOf, pairAtTop, topLine } from '../document/top-pair.browser.ts';

/** Where a reader is: a sentence, and how far its pair is below the top of the window, in px. */
export interface Place {
	id: string;
	top: number;
}

/** How much of a sentence stays in sight when it has become shorter, in px. */
const IN_SIGHT = 32;

/**
 * Knows the sentence at the top of the window and keeps it there while the text changes its size, for
 * whatever reason. The place is noted whenever the page is scrolled, since a change has happened when
 * it is reported. Browsers would do this by themselves (scroll anchoring), but not all, and not where
 * text is set that had been left out.
 */
export class ReadingPlace {
	readonly #pairs: readonly HTMLElement[];
	/** What the pairs stand in, a block a section. */
	readonly blocks: readonly HTMLElement[];
	#noted: Place | undefined;
	/** How far the page was scrolled when the place was noted, in px. */
	#scrolled = 0;
	/** How wide the window was at its last `resize`, in px. */
	#width = innerWidth;
	#frame = 0;

	/** `text` is what holds the pairs. */
	constructor(text: HTMLElement, pairs: readonly HTMLElement[], options: { signal: AbortSignal }) {
		this.#pairs = pairs;
		this.blocks = blocksOf(pairs);
		window.addEventListener('scroll', this.#onScroll, { ...options, passive: true });
		window.addEventListener('resize', this.#onResize, options);
		const sizes = new ResizeObserver(this.#onTextResize);
		sizes.observe(text);
		options.signal.addEventListener('abort', () => {
			sizes.disconnect();
		});
		this.note();
	}

	/** The place as it was when the page last stood still. */
	get noted(): Place | undefined {
		return this.#noted;
	}

	/** Takes the present place as the one to keep; at the very top of a page there is none. */
	note(): void {
		// The text is set anew before the event says so: the place from before is the one to keep.
		if (innerWidth !== this.#width) return;
		const pair = scrollY > 0 ? this.top() : undefined;
		this.#noted = pair && { id: idOf(pair), top: pair.getBoundingClientRect().top };
		this.#scrolled = scrollY;
	}

	/** Changes the page and brings the noted sentence back to where it was. */
	keep(change: () => void): void {
		change();
		this.#restore();
	}

	/** Changes the page while it may be scrolled: what is at the top just now stays there. */
	hold(change: () => void): void {
		// Where it is not scrolled the text may have moved since, which is not yet reported.
		if (!this.#isWhereNoted) this.note();
		this.keep(change);
	}

	/** Scrolls so that a sentence is where a place says, or at least ends in sight. */
	goTo({ id, top }: Place): void {
		const box = this.#pairs.find((pair) => idOf(pair) === id)?.getBoundingClientRect();
		if (!box) return;
		const wanted = Math.max(top, topLine() + IN_SIGHT - box.height);
		scrollBy({ top: box.top - wanted, behavior: 'instant' });
		this.#noted = { id, top: wanted };
		this.#scrolled = scrollY;
	}

	/** The pair at the top. */
	top(): HTMLElement | undefined {
		return pairAtTop(this.#pairs, this.blocks);
	}

	readonly #onScroll = (): void => {
		if (this.#frame !== 0) return;
		this.#frame = requestAnimationFrame(() => {
			this.#frame = 0;
			// What goTo has scrolled is noted, and the text may have been set anew since.
			if (!this.#isWhereNoted) this.note();
		});
	};

	readonly #restore = (): void => {
		if (this.#noted) this.goTo(this.#noted);
	};

	readonly #onResize = (): void => {
		this.#width = innerWidth;
		this.#restore();
	};

	/** Before the new size is drawn. A page that has been scrolled since is elsewhere. */
	readonly #onTextResize = (): void => {
		if (this.#isWhereNoted) this.#restore();
	};

	get #isWhereNoted(): boolean {
		return Math.abs(scrollY - this.#scrolled) < 1;
	}
}
