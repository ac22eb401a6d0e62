import type { SentenceRange } from '../../model/sentence-range.ts';
import { allSentences, idOf, pairOf } from '../document/sentences.browser.ts';

/** Follows the selection of text: which sentences it touches; shows a button while there are some. */
export class SelectedSentences {
	readonly #button: HTMLButtonElement;
	#range: SentenceRange | undefined;

	constructor(button: HTMLButtonElement, options: { signal: AbortSignal }) {
		this.#button = button;
		document.addEventListener('selectionchange', this.#follow, options);
		// Pressing the button must not give up the selection that it is for.
		button.addEventListener('mousedown', keepSelection, options);
	}

	/** The sentences of which at least a part is selected. */
	get range(): SentenceRange | undefined {
		return this.#range;
	}

	readonly #follow = (): void => {
		const selection = getSelection();
		const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
		const halves =
			!range || range.collapsed
				? []
				: allSentences().filter((half) => range.intersectsNode(pairOf(half)));
		const [first, last] = [idOf(halves[0]), idOf(halves.at(-1))];
		this.#range = first === '' ? undefined : { first, last };
		this.#button.hidden = first === '';
	};
}

function keepSelection(event: Event): void {
	event.preventDefault();
}
