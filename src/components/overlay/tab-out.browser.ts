import { isClosedUp } from './closed.browser.ts';

/** What Tab stops at, in the order of the page, as none of our controls has an order of its own. */
const CONTROLS = 'a[href], button, input, select, summary, textarea, [tabindex]';

/**
 * Lets Tab lead out of a popover that stands elsewhere in the page than what opened it: past its last
 * control to what follows the opener, before its first back to the opener. Either closes it.
 */
export class TabOut {
	readonly #popover: HTMLElement;
	readonly #opener: () => HTMLElement | undefined;

	constructor(
		popover: HTMLElement,
		opener: () => HTMLElement | undefined,
		options: { signal: AbortSignal },
	) {
		this.#popover = popover;
		this.#opener = opener;
		popover.addEventListener('keydown', this.#onKey, options);
	}

	readonly #onKey = (event: KeyboardEvent): void => {
		const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
		if (event.key !== 'Tab' || hasModifier || event.defaultPrevented) return;
		const stops = [...this.#popover.querySelectorAll<HTMLElement>(CONTROLS)].filter(isStop);
		const edge = event.shiftKey ? stops[0] : stops.at(-1);
		const active = document.activeElement;
		const isBefore = event.shiftKey && active === this.#popover;
		if (!isBefore && active !== edge) return;
		this.#popover.hidePopover();
		// The browser goes on from here: forward to the next control, and backward no further.
		this.#opener()?.focus({ preventScroll: true });
		if (event.shiftKey) event.preventDefault();
	};
}

function isStop(control: HTMLElement): boolean {
	const isOff = control.matches(':disabled, [type=radio]:not(:checked)');
	const isShown = control.getClientRects().length > 0 && !isClosedUp(control);
	return control.tabIndex >= 0 && !isOff && isShown;
}
