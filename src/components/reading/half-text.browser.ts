/**
 * Where the text of a half stands in its nodes. Offsets count the text as the data have it: note
 * marks and white space before a heading are none of it, and traditional characters are as many as simplified.
 */
import type { Span } from '../../search/spans.ts';

/** A node with text, and where in the text it begins. */
interface Piece {
	node: Text;
	start: number;
}

/** The text of a half as it is shown. */
export function ownText(half: Element): string {
	return piecesOf(half)
		.map(({ node }) => node.data)
		.join('')
		.trimStart();
}

/** The range of a stretch of the text; none where the text is not so long. */
export function rangeOf(half: Element, { start, end }: Span): Range | undefined {
	const pieces = piecesOf(half);
	const at = (offset: number) => pieces.find((piece) => offset <= piece.start + piece.node.length);
	const [first, last] = [at(start + 1), at(end)];
	if (!first || !last) return undefined;
	const range = document.createRange();
	range.setStart(first.node, start - first.start);
	range.setEnd(last.node, end - last.start);
	return range;
}

/** Where a place in the nodes of a half is in the text. */
export function offsetAt(half: Element, node: Node, offset: number): number {
	const pieces = piecesOf(half);
	const place = document.createRange();
	place.setStart(node, offset);
	for (const piece of pieces) {
		if (piece.node === node) return piece.start + offset;
		if (place.comparePoint(piece.node, 0) >= 0) return piece.start;
	}
	const last = pieces.at(-1);
	return last ? last.start + last.node.length : 0;
}

function piecesOf(half: Element): Piece[] {
	const walker = document.createTreeWalker(half, NodeFilter.SHOW_TEXT, (node) =>
		node.parentElement?.closest('[data-note]')
			? NodeFilter.FILTER_REJECT
			: NodeFilter.FILTER_ACCEPT,
	);
	const pieces: Piece[] = [];
	let start = 0;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (!(node instanceof Text)) continue;
		if (pieces.length === 0) start = node.data.trimStart().length - node.length;
		pieces.push({ node, start });
		start += node.length;
	}
	return pieces;
}
