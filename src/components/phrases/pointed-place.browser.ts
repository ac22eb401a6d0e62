import { offsetAt } from '../reading/half-text.browser.ts';
import { languageOf, rangesIn } from './phrase-halves.browser.ts';
import { phrasesAt, type PhrasePlaces } from './phrase-places.ts';

/** How far above or below the letters of a line is still at them, in px. */
const NEAR = 6;

/** A place in the window. */
export type Point = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** The phrase of a half whose letters are at a point. */
export function phraseAtPoint(
	half: HTMLElement,
	phrases: readonly PhrasePlaces[],
	point: Point,
): number | undefined {
	const place = caretAt(point);
	if (!place || !half.contains(place.node)) return undefined;
	const offset = offsetAt(half, place.node, place.offset);
	return phrasesAt(phrases, languageOf(half), offset).find((index) =>
		rangesIn(half, phrases, phrases[index]).some((range) =>
			[...range.getClientRects()].some((box) => isIn(point, box)),
		),
	);
}

function isIn({ clientX, clientY }: Point, { left, right, top, bottom }: DOMRect): boolean {
	return left <= clientX && clientX <= right && top - NEAR <= clientY && clientY <= bottom + NEAR;
}

/** The place between letters that is nearest; Chromium has the standard method only since 128. */
function caretAt({ clientX, clientY }: Point): { node: Node; offset: number } | undefined {
	if ('caretPositionFromPoint' in document) {
		const caret = document.caretPositionFromPoint(clientX, clientY);
		return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
	}
	const range = legacyCaretAt(clientX, clientY);
	return range instanceof Range
		? { node: range.startContainer, offset: range.startOffset }
		: undefined;
}

function legacyCaretAt(x: number, y: number): unknown {
	const method: unknown = Reflect.get(document, 'caretRangeFromPoint');
	return typeof method === 'function' ? Reflect.apply(method, document, [x, y]) : undefined;
}
