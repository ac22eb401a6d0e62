import {
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
	type Alias,
	type Document,
	type YAMLError,
} from 'yaml';

/** A way into YAML: keys of maps and indexes of lists. */
export type YamlPath = readonly (string | number)[];

/** A YAML text with the places of its keys. */
export interface YamlText {
	/** What it says; `undefined` where it is not valid. */
	value: unknown;
	/** Why it is not valid, with one-based lines. */
	errors: { line: number; message: string }[];
	/** The line of the key or list item that a path leads to, or of the nearest parent there is. */
	lineOf: (path: YamlPath) => number;
}

/** Parses YAML that begins on a line of its file. */
export function parseYaml(source: string, firstLine: number): YamlText {
	const counter = new LineCounter();
	const document = parseDocument(source, { lineCounter: counter });
	const lineAt = (offset: number | undefined) => firstLine + counter.linePos(offset ?? 0).line - 1;
	const errors = [
		...document.errors.map((error) => ({ line: lineAt(error.pos[0]), message: messageOf(error) })),
		...danglingAliases(document).map((alias) => ({
			line: lineAt(alias.range?.[0]),
			message: `no anchor &${alias.source} stands before *${alias.source}`,
		})),
	];
	return {
		value: errors.length > 0 ? undefined : document.toJS(),
		errors,
		lineOf: (path) => lineAt(offsetOf(document, path)),
	};
}

/** The first line of a message, without the place, which has its own. */
function messageOf({ code, message }: YAMLError): string {
	if (code === 'MULTIPLE_DOCS') return 'a second document begins after ---';
	return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:$/, '');
}

/** Aliases are only resolved when the text becomes data, and then by an error without a place. */
function danglingAliases(document: Document): Alias[] {
	const dangling: Alias[] = [];
	visit(document, {
		Alias: (_, alias) => {
			if (!alias.resolve(document)) dangling.push(alias);
		},
	});
	return dangling;
}

/** Where the last step of a path begins, or the nearest of its parents that exists. */
function offsetOf(document: Document, path: YamlPath): number | undefined {
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
