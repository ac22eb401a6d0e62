import { asElements, asPlainText, HALVES, passagesOf } from './passages.element.ts';

/**
 * A selection begun in one language leaves out the other, and what is copied is the text as it reads.
 * A selection of everything (Ctrl+A) is begun in neither language and takes what the view shows.
 */
export class CleanSelection {
	readonly #text: HTMLElement;

	/** `text` holds everything that has two languages. */
	constructor(text: HTMLElement, options: { signal: AbortSignal }) {
		this.#text = text;
		document.addEventListener('pointerdown', this.#forget, options);
		document.addEventListener('selectstart', this.#begin, options);
		document.addEventListener('copy', this.#copy, options);
	}

	/** A press may begin a selection in the language that the last one left out. */
	readonly #forget = (event: PointerEvent): void => {
		if (event.button !== 0 || event.shiftKey) return;
		if (event.target instanceof Node && this.#text.contains(event.target)) {
			delete document.documentElement.dataset['selecting'];
		}
	};

	/** The styles keep out what does not belong to what the selection begins in. */
	readonly #begin = (event: Event): void => {
		const begun = event.target instanceof Node ? event.target : undefined;
		const element = begun instanceof Element ? begun : begun?.parentElement;
		const half = element?.closest<HTMLElement>(HALVES);
		const root = document.documentElement;
		if (!half || !this.#text.contains(half)) delete root.dataset['selecting'];
		else root.dataset['selecting'] = `${half.lang}${half.closest('.notes') ? ' notes' : ''}`;
	};

	readonly #copy = (event: ClipboardEvent): void => {
		const selection = getSelection();
		if (!selection || selection.isCollapsed || !event.clipboardData) return;
		const range = selection.getRangeAt(0).cloneRange();
		const end = selection.getRangeAt(selection.rangeCount - 1);
		range.setEnd(end.endContainer, end.endOffset);
		const passages = passagesOf(this.#selected(range), range);
		if (passages.length === 0) return;
		const html = asElements(passages).map((element) => element.outerHTML);
		event.clipboardData.setData('text/plain', asPlainText(passages));
		event.clipboardData.setData('text/html', html.join(''));
		event.preventDefault();
	};

	/** The halves that a range touches, of those that can be seen and belong to the selection. */
	#selected(range: Range): HTMLElement[] {
		const begun = document.documentElement.dataset['selecting'];
		const [lang, place] = begun?.split(' ') ?? [];
		return [...this.#text.querySelectorAll<HTMLElement>(HALVES)].filter(
			(half) =>
				range.intersectsNode(half) &&
				half.offsetHeight > 0 &&
				(lang === undefined || half.lang === lang) &&
				(begun === undefined || place !== undefined || !half.closest('.notes')),
		);
	}
}
