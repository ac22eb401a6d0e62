import type { Paragraph, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** One source line of a paragraph. */
export interface TextLine {
	/** The line's inline content, note marks included. */
	nodes: PhrasingContent[];
	/** Its plain text without note marks, trimmed. */
	text: string;
	/** The MDX comments on the line, as they stand between the braces. */
	comments: string[];
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
	return lines.map((nodes, index) => ({
		nodes: withoutComments(nodes),
		text: plainText(nodes),
		comments: nodes.flatMap((node) => (node.type === 'mdxTextExpression' ? [node.value] : [])),
		line: start + index,
	}));
}

/** The inline content of lines as that of one paragraph, with a line break between them. */
export function joinLines(lines: readonly PhrasingContent[][]): PhrasingContent[] {
	return lines.flatMap((nodes, index): PhrasingContent[] =>
		index === 0 ? nodes : [{ type: 'text', value: '\n' }, ...nodes],
	);
}

/** MDX comments speak to authors; the space before one at the end of a line goes with it. */
function withoutComments(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	return nodes.flatMap((node, index): PhrasingContent[] => {
		if (node.type === 'mdxTextExpression') return [];
		const isBeforeComment = nodes[index + 1]?.type === 'mdxTextExpression';
		if (node.type !== 'text' || !isBeforeComment) return [node];
		return [{ ...node, value: node.value.trimEnd() }];
	});
}

function plainText(nodes: readonly PhrasingContent[]): string {
	const spoken = withoutComments(nodes).filter((node) => node.type !== 'footnoteReference');
	return toString(spoken).trim();
}
