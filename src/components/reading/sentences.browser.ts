/** What the scripts of a page ask of its sentences; the order is that of the document. */
import { isBetween } from '../../model/document-order.ts';
import type { SentenceRange } from '../../model/sentence-range.ts';

/** Every sentence as the half that carries its id, which is the page's own language. */
export function allSentences(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('[data-sentence][id]')];
}

/** The id of a sentence from either of its halves. */
export function idOf(half: HTMLElement | undefined): string {
	return half?.dataset['sentence'] ?? '';
}

/** The pair of halves, which is there in every view. */
export function pairOf(half: HTMLElement): HTMLElement {
	return half.closest<HTMLElement>('.pair') ?? half;
}

/** The sentences of a range on this page; only those of one end if the other is not here. */
export function sentencesIn({ first, last }: SentenceRange): HTMLElement[] {
	const all = allSentences();
	const [from, to] = [first, last].map((end) =>
		all.filter((half) => isBetween(idOf(half), end, end)),
	);
	const begin = from?.[0] ?? to?.[0];
	const end = to?.at(-1) ?? from?.at(-1);
	return begin && end ? all.slice(all.indexOf(begin), all.indexOf(end) + 1) : [];
}

/** The text of a sentence or of a part of it as it reads: without pinyin. */
export function readText(part: Node): string {
	const copy = part.cloneNode(true);
	if (copy instanceof Element || copy instanceof DocumentFragment) {
		for (const addition of copy.querySelectorAll('rt, rp')) addition.remove();
	}
	return (copy.textContent ?? '').replace(/\s+/g, ' ');
}

/** The first sentence that begins below the top of the window, or reaches over most of it. */
export function sentenceAtTop(top = 0): HTMLElement | undefined {
	// Asking where a sentence is has the browser set the section that it had left out.
	const past = [...document.querySelectorAll('.whole-text')].filter(
		(block) => block.getBoundingClientRect().bottom <= top,
	);
	return allSentences().find((half) => {
		if (past.some((block) => block.contains(half))) return false;
		const { bottom, height } = pairOf(half).getBoundingClientRect();
		return height > 0 && bottom - top > Math.min(height, 40) / 2;
	});
}

/** Whether any of an element is in the window. */
export function isInView(element: Element): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
}
