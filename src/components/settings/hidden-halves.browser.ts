/**
 * The halves that a view hides. It is `data-view` on `<html>` that hides them, by the styles; they are
 * marked `hidden="until-found"` beside, so that a browser finds words in them, and what holds one is
 * `data-open` while it is shown all the same.
 */
import { HALF } from '../../model/markup.ts';

/** The value of `hidden` by which browsers find words in what they do not show. */
export const UNTIL_FOUND = 'until-found';

/** The halves in an element that the view hides; none where a browser finds nothing in what is hidden. */
export function hiddenHalves(holder: ParentNode): Iterable<Element> {
	const { view, language } = document.documentElement.dataset;
	const shown = view === 'reveal' ? language : view;
	if ((shown !== 'zh' && shown !== 'en') || !('onbeforematch' in document.body)) return [];
	return holder.querySelectorAll(`:is(${HALF}):not(:lang(${shown}))`);
}

/** What holds a half or its button, and its twin. */
export function ownerOf(part: Element | null): Element | null | undefined {
	return part?.closest('.pair') ?? part?.parentElement;
}
