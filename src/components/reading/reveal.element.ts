import { idOf } from './reading-place.element.ts';
import { valueOf } from './settings-store.element.ts';

/** What has a twin beside it: a half of a pair, a heading or a note. */
const HALF = '[data-sentence], [data-heading], [data-adoption], .note-half, .summary-half';

/**
 * The view in which one language is shown and a sentence shows its twin when asked: by a tap or
 * Enter on it, or by its button, which tells assistive technology what a tap on text cannot.
 */
export class Reveal {
	readonly #pairs: readonly HTMLElement[];
	readonly #label: string;

	/** `label` is the name of a sentence’s button, with `*` for the sentence’s number. */
	constructor(
		text: HTMLElement,
		pairs: readonly HTMLElement[],
		label: string,
		options: { signal: AbortSignal },
	) {
		this.#pairs = pairs;
		this.#label = label;
		text.addEventListener('click', this.#onClick, options);
		text.addEventListener('shortcut', this.#onShortcut, options);
	}

	/** Gives every pair its button, once, when the view is first wanted. */
	prepare(): void {
		if (valueOf('view') !== 'reveal' || this.#pairs[0]?.querySelector('button')) return;
		const isChinese = document.documentElement.matches(':lang(zh)');
		for (const pair of this.#pairs) {
			const button = document.createElement('button');
			button.type = 'button';
			button.className = 'twin-button';
			button.dataset['twin'] = isChinese ? 'EN' : '中';
			button.ariaLabel = this.#label.replace('*', idOf(pair));
			button.ariaExpanded = 'false';
			pair.append(button);
		}
	}

	readonly #onClick = (event: MouseEvent): void => {
		if (valueOf('view') !== 'reveal' || !(event.target instanceof HTMLElement)) return;
		const control = event.target.closest('a[href], button');
		if (control?.matches('.twin-button')) toggle(control.parentElement);
		else if (!control && getSelection()?.isCollapsed !== false) {
			toggle(event.target.closest(HALF)?.parentElement);
		}
	};

	readonly #onShortcut = (event: Event): void => {
		const isEnter = event instanceof CustomEvent && event.detail === 'Enter';
		if (!isEnter || valueOf('view') !== 'reveal') return;
		if (event.target instanceof HTMLElement && event.target.matches('[data-sentence]')) {
			toggle(event.target.parentElement);
		}
	};
}

function toggle(owner: HTMLElement | null | undefined): void {
	if (!owner) return;
	const isOpen = owner.toggleAttribute('data-open');
	const button = owner.querySelector('.twin-button');
	if (button) button.ariaExpanded = String(isOpen);
}
