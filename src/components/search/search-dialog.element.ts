/**
 * `<search-dialog>` around the header’s link to the search page: for this and the page’s other links
 * to it (`data-search`) it opens the search in a dialog over the page, also by `/` and by Ctrl or ⌘ K.
 * On the search page the keys go to its own field.
 */
import { inTurn } from '../tasks/in-turn.browser.ts';

class SearchDialog extends HTMLElement {
	#abort = new AbortController();

	connectedCallback(): void {
		this.#abort = new AbortController();
		const options = { signal: this.#abort.signal };
		document.addEventListener('shortcut', this.#onShortcut, options);
		const dialog = this.querySelector('dialog');
		const link = this.querySelector('a');
		// Keys that the reader has turned off are not spoken of.
		if (document.documentElement.dataset['keys']) link?.removeAttribute('aria-keyshortcuts');
		if (!dialog || !link || !('showModal' in dialog)) return;
		for (const way of document.querySelectorAll<HTMLAnchorElement>('a[data-search]')) {
			way.ariaHasPopup = 'dialog';
			way.addEventListener('click', this.#onClick, options);
			way.addEventListener('pointerenter', this.#wake, options);
			way.addEventListener('focus', this.#wake, options);
		}
		dialog.addEventListener('click', this.#onDialogClick, options);
	}

	disconnectedCallback(): void {
		this.#abort.abort();
	}

	readonly #wake = (): void => {
		this.querySelector('search-box')?.dispatchEvent(new Event('pointerenter'));
	};

	readonly #onClick = (event: MouseEvent): void => {
		if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
			return;
		}
		event.preventDefault();
		this.#open();
	};

	readonly #onShortcut = (event: CustomEvent<string>): void => {
		const isSlash = event.detail === '/' && !isTyping(event.target);
		if (!isSlash && event.detail !== 'Control+k') return;
		event.preventDefault();
		this.#open();
	};

	#open(): void {
		const dialog = this.querySelector('dialog');
		const input =
			document.querySelector<HTMLInputElement>('main search-box input[type=search]') ??
			dialog?.querySelector<HTMLInputElement>('input[type=search]');
		if (!input) return;
		if (dialog?.contains(input) && !dialog.open) dialog.showModal();
		input.focus();
		input.select();
	}

	/** A click on the veil around the dialog ends it. */
	readonly #onDialogClick = (event: MouseEvent): void => {
		const dialog = this.querySelector('dialog');
		const isClose = event.target instanceof Element && event.target.closest('[data-close]');
		if (event.target === dialog || isClose) dialog?.close();
	};
}

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || target.matches('input:not([type=radio]), textarea, select'))
	);
}

inTurn(() => {
	customElements.define('search-dialog', SearchDialog);
});
