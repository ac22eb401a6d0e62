import type { Paragraph, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Piece } from '../model/piece.ts';
import type { LineFault } from './line-fault.ts';
import { readComponent } from './references.ts';

/** One source line of a paragraph, plain data. */
export interface TextLine {
	/** What it is made of, note marks and references among it. */
	pieces: Piece[];
	/** Its words without note marks, trimmed. */
	text: string;
	/** The MDX comments on the line, as they stand between the braces. */
	comments: string[];
	/** One-based line number in the file. */
	line: number;
}

/** The lines of a paragraph, and what they have that is no markup of the content. */
export interface ReadLines {
	lines: TextLine[];
	faults: LineFault[];
}

const COMMENT = /^\s*\/\*[\s\S]*\*\/\s*$/;

/** A paragraph's inline content cut at its line breaks, one entry a source line. */
export function readLines(paragraph: Paragraph): ReadLines {
	const faults: LineFault[] = [];
	const lines: PhrasingContent[][] = [[]];
	for (const node of paragraph.children) {
		if (node.type !== 'text') {
			lines.at(-1)?.push(node);
			continue;
		}
		for (const [index, value] of node.value.split(/\r?\n/).entries()) {
			if (index > 0) lines.push([]);
			if (value !== '') lines.at(-1)?.push({ type: 'text', value });
		}
	}
	const start = paragraph.position?.start.line ?? 1;
	const read = lines.map((nodes, index) => {
		const line = start + index;
		const pieces = withoutComments(nodes).map((node) => {
			const { piece, fault } = readNode(node);
			if (fault) faults.push({ line, rule: 'markup', ...fault });
			return piece;
		});
		const text = pieces.map(wordsOf).join('').trim();
		return { pieces, text, comments: nodes.flatMap((node) => commentIn(node) ?? []), line };
	});
	return { lines: read, faults };
}

/** The words of a piece as far as its author wrote them. */
export function wordsOf(piece: Piece): string {
	switch (piece.kind) {
		case 'words':
		case 'quotation':
		case 'term':
			return piece.text;
		case 'sentence':
			return piece.sentence;
		case 'mark':
		case 'count':
			return '';
	}
}

/** What an MDX comment says; `undefined` for all else, other expressions too. */
function commentIn(node: PhrasingContent | undefined): string | undefined {
	return node?.type === 'mdxTextExpression' && COMMENT.test(node.value) ? node.value : undefined;
}

/** MDX comments speak to authors; the space before one at the end of a line goes with it. */
function withoutComments(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	return nodes.flatMap((node, index): PhrasingContent[] => {
		if (commentIn(node) !== undefined) return [];
		if (node.type !== 'text' || commentIn(nodes[index + 1]) === undefined) return [node];
		return [{ ...node, value: node.value.trimEnd() }];
	});
}

function readNode(node: PhrasingContent): { piece: Piece; fault?: Omit<LineFault, 'line'> } {
	if (node.type === 'text') return { piece: { kind: 'words', text: node.value } };
	if (node.type === 'footnoteReference') return { piece: { kind: 'mark', note: node.identifier } };
	const words: Piece = { kind: 'words', text: toString(node) };
	if (node.type === 'mdxJsxTextElement') {
		const component = readComponent(node);
		return 'reference' in component
			? { piece: component.reference }
			: { piece: words, fault: component };
	}
	const name = node.type === 'mdxTextExpression' ? 'an expression' : `markup (${node.type})`;
	const problem = `${name} within a line: “${words.text}”`;
	const remedy = 'write plain words, or one of the components of src/model/reference.ts';
	return { piece: words, fault: { problem, remedy } };
}
