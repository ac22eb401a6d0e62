import type { Span } from '../../search/spans.ts';

/** A text as nodes, its stretches within `<mark>`. */
export function markedText(text: string, spans: readonly Span[]): Node[] {
	const nodes: Node[] = [];
	let position = 0;
	for (const { start, end } of spans) {
		if (start > position) nodes.push(document.createTextNode(text.slice(position, start)));
		const mark = document.createElement('mark');
		mark.textContent = text.slice(start, end);
		nodes.push(mark);
		position = end;
	}
	if (position < text.length) nodes.push(document.createTextNode(text.slice(position)));
	return nodes;
}
