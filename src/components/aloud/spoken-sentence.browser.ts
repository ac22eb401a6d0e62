/** What the player reads now, for the eyes. */
import { pairOf } from '../document/sentences.browser.ts';

/**
 * Marks the pair of the half that is read, and no other, and brings it into view.
 *
 * @param end where the view of the text ends, in px from the top of the window.
 */
export function markSpoken(half: HTMLElement | undefined, end: number): void {
	tellSpoken(undefined, 0);
	document.querySelector('[data-read]')?.removeAttribute('data-read');
	if (!half) return;
	const pair = pairOf(half);
	pair.dataset['read'] = '';
	const { top, bottom } = pair.getBoundingClientRect();
	const begin = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
	if (top < begin || bottom > end) pair.scrollIntoView({ block: 'start' });
}

/** Tells what is spoken now, from where in the text of a half, to whoever marks phrases. */
export function tellSpoken(half: HTMLElement | undefined, offset: number): void {
	(half ?? document).dispatchEvent(
		new CustomEvent('phrase-spoken', { detail: half && offset, bubbles: true }),
	);
}
