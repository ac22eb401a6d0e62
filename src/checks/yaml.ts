import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';

/** A YAML text with the places of its keys. */
export interface YamlText {
	document: Document;
	/** One-based line at an offset into the text. */
	lineAt: (offset: number | undefined) => number;
	/** The line of the key or list item that a path leads to, or of the nearest parent there is. */
	lineOf: (path: readonly (string | number)[]) => number;
}

/** Parses YAML that begins on a line of its file. */
export function yamlText(source: string, firstLine: number): YamlText {
	const counter = new LineCounter();
	const document = parseDocument(source, { lineCounter: counter });
	const lineAt = (offset: number | undefined) => firstLine + counter.linePos(offset ?? 0).line - 1;
	return { document, lineAt, lineOf: (path) => lineAt(offsetOf(document, path)) };
}

/** Where the last step of a path begins, or the nearest of its parents that exists. */
function offsetOf(document: Document, path: readonly (string | number)[]): number | undefined {
	let node: unknown = document.contents;
	let offset: number | undefined;
	for (const step of path) {
		if (isMap(node)) {
			const item = node.items.find((pair) => isScalar(pair.key) && pair.key.value === step);
			if (!item || !isScalar(item.key)) return offset;
			offset = item.key.range?.[0];
			node = item.value;
		} else if (isSeq(node)) {
			const item = node.items[Number(step)];
			if (!isScalar(item) && !isMap(item) && !isSeq(item)) return offset;
			offset = item.range?.[0];
			node = item;
		} else return offset;
	}
	return offset;
}
