import { drawn } from '../tasks/pauses.browser.ts';
import { HALF } from '../../model/markup.ts';
import { hiddenHalves, ownerOf, UNTIL_FOUND } from './hidden-halves.browser.ts';
import { idOf } from '../document/sentences.browser.ts';
import { valueOf } from './settings-store.browser.ts';

/** How many buttons come between two pictures. */
const AT_ONCE = 8;

/**
 * The view in which the other language is shown sentence by sentence: by a tap or Enter on a sentence, or
 * by its button, which tells assistive technology what a tap on text cannot.
 */
export class Reveal {
	readonly #text: HTMLElement;
	readonly #pairs: readonly HTMLElement[];
	readonly #label: string;
	readonly #signal: AbortSignal;
	/** The view that the halves are marked for; before this was there, by found-halves. */
	#view = valueOf('view');
	#hasButtons = false;

	/** `label` is the name of a sentence’s button, with `*` for the sentence’s number. */
	constructor(
		text: HTMLElement,
		pairs: readonly HTMLElement[],
		label: string,
		options: { signal: AbortSignal },
	) {
		this.#text = text;
		this.#pairs = pairs;
		this.#label = label;
		this.#signal = options.signal;
		// Not on the text, all of which would be called clickable by screen readers.
		document.addEventListener('click', this.#onClick, options);
		text.addEventListener('shortcut', this.#onShortcut, options);
		text.addEventListener('beforematch', this.#onMatch, options);
	}

	/** Follows the view: another hides its own, and pairs get their buttons when first wanted. */
	prepare(): void {
		const view = valueOf('view');
		if (view !== this.#view) {
			this.#view = view;
			for (const owner of this.#text.querySelectorAll('[data-open]')) toggle(owner);
			for (const half of this.#text.querySelectorAll(HALF)) half.removeAttribute('hidden');
			mark(this.#text);
		}
		if (view !== 'reveal' || this.#hasButtons) return;
		this.#hasButtons = true;
		void this.#addButtons();
	}

	/** A few in each picture: all of a long text at once would have a slow phone stand still. */
	async #addButtons(): Promise<void> {
		for (const [index, pair] of this.#pairs.entries()) {
			if (index > 0 && index % AT_ONCE === 0) await drawn();
			if (this.#signal.aborted) return;
			if (!pair.querySelector('.twin-button')) this.#addButton(pair);
		}
	}

	#addButton(pair: HTMLElement): void {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'twin-button';
		button.dataset['twin'] = document.documentElement.dataset['language'] === 'zh' ? '英' : '中';
		button.ariaLabel = this.#label.replace('*', idOf(pair));
		button.ariaExpanded = String(pair.hasAttribute('data-open'));
		pair.querySelector('p')?.append(button);
	}

	readonly #onClick = (event: MouseEvent): void => {
		if (valueOf('view') !== 'reveal' || !(event.target instanceof HTMLElement)) return;
		if (!this.#text.contains(event.target)) return;
		const control = event.target.closest('a[href], button');
		if (control?.matches('.twin-button')) toggle(ownerOf(control));
		else if (!control && getSelection()?.isCollapsed !== false) {
			toggle(ownerOf(event.target.closest(HALF)));
		}
	};

	readonly #onShortcut = (event: Event): void => {
		const isEnter = event instanceof CustomEvent && event.detail === 'Enter';
		if (!isEnter || valueOf('view') !== 'reveal') return;
		if (event.target instanceof HTMLElement && event.target.matches('[data-sentence]')) {
			toggle(ownerOf(event.target));
		}
	};

	/** Where found-halves shows what the browser found the button tells it, too. */
	readonly #onMatch = (event: Event): void => {
		const half = event.target;
		const owner = half instanceof Element ? ownerOf(half) : undefined;
		tell(owner);
		// The browser is going to take the mark of a half away that it was only led to.
		if (owner && !owner.hasAttribute('data-open')) setTimeout(mark, 0, owner);
	};
}

/** Shows what the view hides in an owner of halves, or hides it again. */
function toggle(owner: Element | null | undefined): void {
	if (!owner) return;
	if (owner.toggleAttribute('data-open')) {
		for (const half of hiddenHalves(owner)) half.removeAttribute('hidden');
	} else mark(owner);
	tell(owner);
}

/** Lets the browser find words in what the view hides in an element. */
function mark(holder: Element): void {
	for (const half of hiddenHalves(holder)) half.setAttribute('hidden', UNTIL_FOUND);
}

/** Has the button of a pair say whether its twin is shown. */
function tell(owner: Element | null | undefined): void {
	const button = owner?.querySelector('.twin-button');
	if (button) button.ariaExpanded = String(owner?.hasAttribute('data-open'));
}
