/** How long a mouse must rest on a term before it opens, and be away before it closes, in ms. */
const REST = 350;
const AWAY = 300;

/** For how long after scrolling the page moving under a still mouse is no hover, in ms. */
const AFTER_SCROLL = 250;

/**
 * Tells a steady hover of a mouse over a term from passing by and from scrolling, and closes what it
 * opened once the mouse has left both the term and the sheet (WCAG 2.2, 1.4.13).
 */
export class HoverIntent {
	readonly #sheet: HTMLElement;
	readonly #open: (link: HTMLAnchorElement) => Promise<void>;
	#timer = 0;
	#scrolled = -Infinity;
	/** The term that a hover opened; none if the sheet was opened otherwise. */
	#hovered: HTMLAnchorElement | undefined;

	constructor(
		sheet: HTMLElement,
		open: (link: HTMLAnchorElement) => Promise<void>,
		options: { signal: AbortSignal },
	) {
		this.#sheet = sheet;
		this.#open = open;
		document.addEventListener('pointerover', this.#onOver, options);
		document.addEventListener('scroll', this.#onScroll, {
			...options,
			capture: true,
			passive: true,
		});
		document.addEventListener('pointerdown', this.#onPress, options);
		document.addEventListener('keydown', this.#onPress, options);
	}

	readonly #onOver = (event: PointerEvent): void => {
		if (event.pointerType !== 'mouse' || !(event.target instanceof Element)) return;
		clearTimeout(this.#timer);
		if (this.#sheet.contains(event.target)) return;
		const link = event.target.closest('a[data-term]');
		const isSteady = performance.now() - this.#scrolled > AFTER_SCROLL;
		if (link instanceof HTMLAnchorElement && link.href) {
			const isShown = link === this.#hovered && this.#sheet.matches(':popover-open');
			if (isSteady && !isShown && this.#mayOpen()) {
				this.#after(REST, () => {
					this.#openFor(link);
				});
			}
		} else if (this.#hovered) {
			this.#after(AWAY, () => {
				this.#close();
			});
		}
	};

	/** A sheet that was opened on purpose is not replaced by a hover. */
	#mayOpen(): boolean {
		return this.#hovered !== undefined || !this.#sheet.matches(':popover-open');
	}

	#openFor(link: HTMLAnchorElement): void {
		this.#hovered = link;
		void this.#open(link);
	}

	#close(): void {
		if (this.#hovered && this.#sheet.matches(':popover-open')) this.#sheet.hidePopover();
		this.#hovered = undefined;
	}

	readonly #onScroll = (event: Event): void => {
		if (event.target === this.#sheet) return;
		this.#scrolled = performance.now();
		clearTimeout(this.#timer);
	};

	/** Whatever is pressed, the reader has taken over: nothing opens or closes by itself. */
	readonly #onPress = (): void => {
		clearTimeout(this.#timer);
		this.#hovered = undefined;
	};

	#after(delay: number, action: () => void): void {
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(action, delay);
	}
}
