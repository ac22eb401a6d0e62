/**
 * The header and the bar at the foot of a narrow window step aside while the reader goes on, and are
 * back on going up and at the end of the page. The bar also makes way for what is typed, as the
 * keyboard of a phone leaves little room. Without script the header scrolls away and the bar stays.
 */

/** How far the page must be scrolled in one direction to count as going there, in px. */
const STEP = 6;

/** How near to the end of the page is at its end, in px. */
const NEAR_END = 80;

/** Above this the page is at its top, in px. */
const TOP = 44;

class BarSteps {
	readonly #header = document.querySelector('.site-header');
	readonly #bar = document.querySelector('.site-bar');
	#last = scrollY;
	#frame = 0;

	constructor() {
		addEventListener('scroll', this.#onScroll, { passive: true });
		document.addEventListener('focusin', this.#onFocus);
		document.addEventListener('focusout', this.#onFocus);
	}

	readonly #onScroll = (): void => {
		if (this.#frame !== 0) return;
		this.#frame = requestAnimationFrame(() => {
			this.#frame = 0;
			this.#step();
		});
	};

	#step(): void {
		const isEnd = scrollY + innerHeight > document.documentElement.scrollHeight - NEAR_END;
		const way = scrollY - this.#last;
		if (Math.abs(way) < STEP && !isEnd) return;
		this.#last = scrollY;
		this.#bar?.toggleAttribute('data-away', way > 0 && scrollY > TOP && !isEnd);
		this.#header?.toggleAttribute('data-back', way < 0 && scrollY > TOP);
	}

	readonly #onFocus = (event: FocusEvent): void => {
		const isTyping =
			event.type === 'focusin' &&
			event.target instanceof HTMLElement &&
			event.target.matches('input:not([type=radio], [type=checkbox]), textarea');
		this.#bar?.toggleAttribute('data-typing', isTyping);
	};
}

new BarSteps();
