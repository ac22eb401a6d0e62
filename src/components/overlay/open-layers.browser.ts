/**
 * Back, of a phone or a browser, closes what is open over the page before it leaves: a sheet, a menu,
 * the contents, the settings, the search. While any of them is open, a second entry of the page stands
 * on top of the history; Back goes to the first, and then the layer is closed. Where it is closed
 * otherwise, the script goes back itself, so that no entry is left. (`CloseWatcher` hears only the keys of
 * Android’s own browser, not those of WeChat, and no Back of a desktop.)
 */

/** After how long going back is taken as done where the browser has not told, in ms. */
const PATIENCE = 1000;

class OpenLayers {
	/** What is open, what was opened last at the end. */
	readonly #open = new Set<HTMLElement>();
	/** Whether the history stands at the entry for what is open. */
	#isOnTop = false;
	/** Whether this script has gone back and is not there yet. */
	#isLeaving = false;
	/** What waits for the page’s own entry. */
	#waiting: (() => void)[] = [];
	/** The address as it was last set while something was open. */
	#address = '';
	#timer = 0;

	constructor() {
		document.addEventListener('beforetoggle', this.#onToggle, true);
		document.addEventListener('page-entry', this.#onPageEntry);
		// Dialogs tell of their opening only since 2025.
		const dialogs = new MutationObserver((records) => {
			for (const { target } of records) {
				if (target instanceof HTMLDialogElement) this.#note(target, target.open);
			}
		});
		for (const dialog of document.querySelectorAll('dialog')) {
			dialogs.observe(dialog, { attributeFilter: ['open'] });
		}
		window.addEventListener('click', this.#onClick);
		window.addEventListener('hashchange', this.#onAddress);
		window.addEventListener('popstate', this.#onEntry);
		window.addEventListener('pageshow', this.#onEntry);
		this.#onEntry();
	}

	readonly #onToggle = (event: Event): void => {
		if (!(event instanceof ToggleEvent) || !(event.target instanceof HTMLElement)) return;
		this.#note(event.target, event.newState === 'open');
	};

	/** What a mouse has opened by resting on it closes by itself, and is not in the way of Back. */
	#note(layer: HTMLElement, isOpen: boolean): void {
		this.#open.delete(layer);
		if (isOpen && layer.dataset['hovered'] === undefined) this.#open.add(layer);
		// What is opened in place of something else takes its entry over.
		queueMicrotask(this.#sync);
	}

	/** Brings the history into line with what is open. */
	readonly #sync = (): void => {
		const isOpen = this.#open.size > 0;
		if (this.#isLeaving || isOpen === this.#isOnTop) return;
		if (isOpen) this.#enter();
		else {
			this.#isLeaving = true;
			history.back();
			this.#timer = window.setTimeout(() => {
				this.#arrive(false);
			}, PATIENCE);
		}
	};

	#enter(): void {
		// The page may be scrolled until it is back at its own entry, and is to stay there.
		history.scrollRestoration = 'manual';
		history.pushState({ ...stateNow(), layer: true }, '');
		history.scrollRestoration = 'auto';
		this.#isOnTop = true;
		this.#onAddress();
	}

	readonly #onAddress = (): void => {
		if (this.#isOnTop) this.#address = location.href;
	};

	readonly #onEntry = (): void => {
		this.#arrive('layer' in stateNow());
	};

	#arrive(isOnTop: boolean): void {
		clearTimeout(this.#timer);
		const [wasOnTop, isOwnDoing] = [this.#isOnTop, this.#isLeaving];
		[this.#isOnTop, this.#isLeaving] = [isOnTop, false];
		if (wasOnTop && !isOnTop) {
			if (!isOwnDoing) close([...this.#open].pop());
			if (location.href !== this.#address) history.replaceState(stateNow(), '', this.#address);
			// Not before the browser has done what it does on arriving.
			setTimeout(() => {
				history.scrollRestoration = 'auto';
				for (const action of this.#waiting.splice(0)) action();
			});
		}
		this.#sync();
	}

	readonly #onPageEntry = (event: Event): void => {
		const action: unknown = event instanceof CustomEvent ? event.detail : undefined;
		if (!this.#isOnTop || !isAction(action)) return;
		event.preventDefault();
		this.#waiting.push(action);
	};

	/** A link is followed from the page’s own entry, so that Back from there leads to the page. */
	readonly #onClick = (event: MouseEvent): void => {
		const link = event.target instanceof Element && event.target.closest('a[href]');
		const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
		if (!(link instanceof HTMLAnchorElement) || !isPlain || event.defaultPrevented) return;
		for (const layer of [...this.#open]) close(layer);
		if (!this.#isOnTop) return;
		event.preventDefault();
		this.#waiting.push(() => {
			link.click();
		});
	};
}

function stateNow(): object {
	const state: unknown = history.state;
	return typeof state === 'object' && state ? state : {};
}

function isAction(value: unknown): value is () => void {
	return typeof value === 'function';
}

function close(layer: HTMLElement | undefined): void {
	if (layer instanceof HTMLDialogElement) layer.close();
	else layer?.hidePopover();
}

new OpenLayers();
