import type { Nodes, Root } from 'mdast';
import { noteOf } from '../markdown/note.ts';
import { noteDefinitionsOf } from '../markdown/parse.ts';
import type { Fault } from '../model/fault.ts';

/** Notes that are used but not defined, defined but not used, without source, or in one language. */
export function checkFootnotes(file: string, root: Root): Fault[] {
	const nodes = [...walk(root)];
	const definitions = noteDefinitionsOf(root);
	const used = new Set(
		nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
	);
	return [
		...nodes.flatMap((node) => unknownMarks(file, node)),
		...definitions
			.filter(({ identifier }) => !used.has(identifier))
			.map(({ identifier, position }) => ({
				file,
				line: position?.start.line,
				problem: `footnote [^${identifier}] is never used`,
				remedy: `put [^${identifier}] behind the words it explains, or remove the note`,
			})),
		...definitions.flatMap((definition) =>
			noteOf(definition).faults.map((fault) => ({ file, ...fault })),
		),
	];
}

/** GFM leaves a mark without a definition as plain text. */
function unknownMarks(file: string, node: Nodes): Fault[] {
	if (node.type !== 'text') return [];
	return [...node.value.matchAll(/\[\^([^\]\s]+)\]/g)].map(({ 0: mark, index }) => ({
		file,
		line: (node.position?.start.line ?? 1) + node.value.slice(0, index).split('\n').length - 1,
		problem: `unknown footnote ${mark}`,
		remedy: `define it at the end of the file as “${mark}: …” in both languages, or correct its name`,
	}));
}

function* walk(node: Nodes): Generator<Nodes> {
	yield node;
	if ('children' in node) for (const child of node.children) yield* walk(child);
}
