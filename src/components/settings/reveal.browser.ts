import type { Language } from '../../model/language.ts';
import { drawn } from '../tasks/pauses.browser.ts';
import { defaultOf } from './choices.ts';
import { idOf } from './reading-place.browser.ts';
import { valueOf } from './settings-store.browser.ts';

/** What has a twin beside it: a half of a pair or a heading. */
const HALF = '[data-sentence], [data-heading], [data-adoption]';

/** How many buttons come between two pictures. */
const AT_ONCE = 8;

/**
 * Shows what the view hides when it is asked for. In the view that is made for it: by a tap or Enter on
 * a sentence, or by its button, which tells assistive technology what a tap on text cannot. In every
 * view: when the browser finds words there, in its own search or because the address names them
 * (`#:~:text=`), which it does in what is `hidden="until-found"`.
 */
export class Reveal {
	readonly #text: HTMLElement;
	readonly #pairs: readonly HTMLElement[];
	readonly #label: string;
	readonly #signal: AbortSignal;
	#view = defaultOf('view');
	/** The language that the view hides; none where it shows both. */
	#hidden: Language | undefined;

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

	/** Follows the view: what it hides is to be found, and pairs get their buttons when first wanted. */
	prepare(): void {
		if (valueOf('view') === this.#view) return;
		this.#view = valueOf('view');
		this.#hidden = hiddenLanguage();
		for (const owner of this.#text.querySelectorAll('[data-open]')) this.#toggle(owner);
		// At once, so that what a link names is found in them.
		for (const half of this.#text.querySelectorAll(HALF)) this.#hide(half, true);
		if (this.#view === 'reveal') void this.#addButtons();
	}

	/** A few in each picture: all of a long text at once would have a slow phone stand still. */
	async #addButtons(): Promise<void> {
		for (const [index, pair] of this.#pairs.entries()) {
			if (index > 0 && index % AT_ONCE === 0) await drawn();
			if (this.#view !== 'reveal' || this.#signal.aborted) return;
			if (!pair.querySelector('.twin-button')) this.#addButton(pair);
		}
	}

	#addButton(pair: HTMLElement): void {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'twin-button';
		button.dataset['twin'] = this.#hidden === 'en' ? '英' : '中';
		button.ariaLabel = this.#label.replace('*', idOf(pair));
		button.ariaExpanded = String(pair.hasAttribute('data-open'));
		pair.querySelector('p')?.append(button);
	}

	readonly #onClick = (event: MouseEvent): void => {
		if (valueOf('view') !== 'reveal' || !(event.target instanceof HTMLElement)) return;
		if (!this.#text.contains(event.target)) return;
		const control = event.target.closest('a[href], button');
		if (control?.matches('.twin-button')) this.#toggle(ownerOf(control));
		else if (!control && getSelection()?.isCollapsed !== false) {
			this.#toggle(ownerOf(event.target.closest(HALF)));
		}
	};

	readonly #onShortcut = (event: Event): void => {
		const isEnter = event instanceof CustomEvent && event.detail === 'Enter';
		if (!isEnter || valueOf('view') !== 'reveal') return;
		if (event.target instanceof HTMLElement && event.target.matches('[data-sentence]')) {
			this.#toggle(ownerOf(event.target));
		}
	};

	/** An address that names a sentence only leads there: what the view hides stays hidden. */
	readonly #onMatch = (event: Event): void => {
		const half = event.target;
		if (!(half instanceof HTMLElement) || !half.matches(HALF)) return;
		if (half.id === '' || location.hash !== `#${half.id}`) this.#toggle(ownerOf(half));
		// The browser is going to take the attribute away.
		else
			setTimeout(() => {
				this.#hide(half, true);
			});
	};

	#toggle(owner: Element | null | undefined): void {
		if (!owner) return;
		const isOpen = owner.toggleAttribute('data-open');
		const button = owner.querySelector('.twin-button');
		if (button) button.ariaExpanded = String(isOpen);
		for (const half of owner.querySelectorAll(HALF)) this.#hide(half, !isOpen);
	}

	/** Marks a half as hidden, or not, if it is of the language that the view hides. */
	#hide(half: Element, isHidden: boolean): void {
		if (!('onbeforematch' in half)) return;
		const isOfHidden = this.#hidden !== undefined && half.matches(`:lang(${this.#hidden})`);
		if (isHidden && isOfHidden) half.setAttribute('hidden', 'until-found');
		else half.removeAttribute('hidden');
	}
}

/** What holds a half or its button, and its twin. */
function ownerOf(part: Element | null): Element | null | undefined {
	return part?.closest('.pair') ?? part?.parentElement;
}

/** The language that the view hides; none where it shows both. */
function hiddenLanguage(): Language | undefined {
	const view = valueOf('view');
	const shown = view === 'reveal' ? document.documentElement.dataset['language'] : view;
	return shown === 'zh' ? 'en' : shown === 'en' ? 'zh' : undefined;
}
