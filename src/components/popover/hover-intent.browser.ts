/** How long a mouse must rest on a link before it opens, and be away before it closes, in ms. */
const REST = 350;
const AWAY = 300;

/** By how much the place of a mouse that rests may differ from one event to the next, in px. */
const TOLERANCE = 2;

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
	/** What happens next if the mouse stays where it is. */
	#waiting: { delay: number; action: () => void } | undefined;
	/** Where the mouse was last; a page that scrolls under it does not change that. */
	#place: MousePlace = { clientX: -Infinity, clientY: -Infinity };
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
		document.addEventListener('pointermove', this.#onMove, { ...options, passive: true });
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
		this.#cancel();
		const isMoved = isElsewhere(event, this.#place);
		this.#place = event;
		if (this.#sheet.contains(event.target)) return;
		const opener = this.#openerFor(event.target);
		if (opener) {
			const isShown = opener.link === this.#hovered && this.#sheet.matches(':popover-open');
			if (isMoved && !isShown && this.#mayOpen()) {
				this.#after(REST, () => {
					// The page may have moved on under the mouse.
					if (!opener.link.matches(':hover')) return;
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

	readonly #onMove = (event: PointerEvent): void => {
		this.#place = event;
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
		if (event.target !== this.#sheet) this.#delay();
	};

	/** Whatever is pressed, the reader has taken over: nothing opens or closes by itself. */
	readonly #onPress = (): void => {
		this.#cancel();
		this.#hovered = undefined;
	};

	#after(delay: number, action: () => void): void {
		this.#waiting = { delay, action };
		this.#delay();
	}

	/** Lets what is waiting wait from now on. */
	#delay(): void {
		clearTimeout(this.#timer);
		const waiting = this.#waiting;
		if (!waiting) return;
		this.#timer = window.setTimeout(() => {
			this.#cancel();
			waiting.action();
		}, waiting.delay);
	}

	#cancel(): void {
		clearTimeout(this.#timer);
		this.#waiting = undefined;
	}
}

/** Firefox gives whole px for the same place in some events and parts of them in others. */
function isElsewhere(one: MousePlace, other: MousePlace): boolean {
	return (
		Math.abs(one.clientX - other.clientX) > TOLERANCE ||
		Math.abs(one.clientY - other.clientY) > TOLERANCE
	);
}

type MousePlace = Pick<MouseEvent, 'clientX' | 'clientY'>;
