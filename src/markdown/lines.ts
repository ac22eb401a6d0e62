import type { Paragraph, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** One source line of a paragraph. */
export interface TextLine {
	/** The line's inline content, note marks included. */
	nodes: PhrasingContent[];
	/** Its plain text without note marks, trimmed. */
	text: string;
	/** One-based line number in the file. */
	line: number;
}

/** A paragraph's inline content cut at its line breaks, one entry a source line. */
export function linesOf(paragraph: Paragraph): TextLine[] {
	const lines: PhrasingContent[][] = [[]];
	for (const node of paragraph.children) {
		if (node.type !== 'text') {
			lines.at(-1)?.push(node);
			continue;
		}
		for (const [index, value] of node.value.split('\n').entries()) {
			if (index > 0) lines.push([]);
			if (value !== '') lines.at(-1)?.push({ type: 'text', value });
		}
	}
	const start = paragraph.position?.start.line ?? 1;
	return lines.map((nodes, index) => ({ nodes, text: plainText(nodes), line: start + index }));
}

function plainText(nodes: PhrasingContent[]): string {
	return toString(nodes.filter((node) => node.type !== 'footnoteReference')).trim();
}
