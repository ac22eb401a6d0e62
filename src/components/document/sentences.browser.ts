/** What the scripts of a page ask of its sentences; the order is that of the document. */

/** Every sentence as the half that carries its id, which is the page's own language. */
export function allSentences(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('[data-sentence][id]')];
}

/** The id of a sentence from one of its halves, or from their pair. */
export function idOf(part: HTMLElement | undefined): string {
	const half = part?.matches('.pair') ? part.querySelector<HTMLElement>('[data-sentence]') : part;
	return half?.dataset['sentence'] ?? '';
}

/** The pair of halves, which is there in every view. */
export function pairOf(half: HTMLElement): HTMLElement {
	return half.closest<HTMLElement>('.pair') ?? half;
}

/** The text of a sentence or of a part of it as it reads: without pinyin. */
export function readText(part: Node): string {
	const copy = part.cloneNode(true);
	if (copy instanceof Element || copy instanceof DocumentFragment) {
		for (const addition of copy.querySelectorAll('rt, rp')) addition.remove();
	}
	return (copy.textContent ?? '').replace(/\s+/g, ' ');
}

/** Whether any of an element is in the window. */
export function isInView(element: Element): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
}
