/** How long a mouse must rest on a link before it opens, and be away before it closes, in ms. */
const REST = 350;
const AWAY = 300;

/** For how long after scrolling the page moving under a still mouse is no hover, in ms. */
const AFTER_SCROLL = 250;

/** A link that the sheet is for, and what opens the sheet for it. */
export interface Opener {
	link: HTMLAnchorElement;
	open: (moveFocus: boolean) => Promise<void>;
}

/**
 * Tells a steady hover of a mouse over a link from passing by and from scrolling, and closes what it
 * opened once the mouse has left both the link and the sheet (WCAG 2.2, 1.4.13).
 */
export class HoverIntent {
	readonly #sheet: HTMLElement;
	readonly #openerFor: (target: Element) => Opener | undefined;
	#timer = 0;
	#scrolled = -Infinity;
	/** The link that a hover opened; none if the sheet was opened otherwise. */
	#hovered: HTMLAnchorElement | undefined;

	constructor(
		sheet: HTMLElement,
		openerFor: (target: Element) => Opener | undefined,
		options: { signal: AbortSignal },
	) {
		this.#sheet = sheet;
		this.#openerFor = openerFor;
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
		const opener = this.#openerFor(event.target);
		const isSteady = performance.now() - this.#scrolled > AFTER_SCROLL;
		if (opener) {
			const isShown = opener.link === this.#hovered && this.#sheet.matches(':popover-open');
			if (isSteady && !isShown && this.#mayOpen()) {
				this.#after(REST, () => {
					this.#hovered = opener.link;
					void opener.open(false);
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
