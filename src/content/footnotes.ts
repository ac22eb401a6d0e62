/** The footnotes of a section: defined, marked, and written as notes are. */
import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import type { LineFault } from './line-fault.ts';
import { readNote, type WrittenNote } from './note.ts';
import { noteDefinitionsOf } from './parse.ts';

/** Notes of a section with all that is wrong with their marks and definitions. */
export interface Footnotes {
	notes: WrittenNote[];
	faults: LineFault[];
}

/** Reads all footnotes, in the order of their definitions. */
export function readFootnotes(root: Root): Footnotes {
	const nodes = [...walk(root)];
	const definitions = noteDefinitionsOf(root);
	const read = definitions.map(readNote);
	const used = new Set(
		nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
	);
	return {
		notes: read.flatMap(({ note }) => note ?? []),
		faults: [
			...nodes.flatMap(unknownMarks),
			...definitions.filter(({ identifier }) => !used.has(identifier)).map(neverUsed),
			...definitions.filter(isSecond).map(definedTwice),
			...read.flatMap(({ faults }) => faults),
		],
	};
}

/** GFM leaves a mark without a definition as plain text. */
function unknownMarks(node: Nodes): LineFault[] {
	if (node.type !== 'text') return [];
	return [...node.value.matchAll(/\[\^([^\]\s]+)\]/g)].map(({ 0: mark, index }) => ({
		line: (node.position?.start.line ?? 1) + node.value.slice(0, index).split('\n').length - 1,
		rule: 'footnotes',
		problem: `unknown footnote ${mark}`,
		remedy: `define it at the end of the file as “${mark}: …” in both languages, or correct its name`,
	}));
}

function neverUsed({ identifier, position }: FootnoteDefinition): LineFault {
	return {
		line: position?.start.line ?? 1,
		rule: 'footnotes',
		problem: `footnote [^${identifier}] is never used`,
		remedy: `put [^${identifier}] behind the words it explains, or remove the note`,
	};
}

function isSecond({ identifier }: FootnoteDefinition, index: number, all: FootnoteDefinition[]) {
	return all.findIndex((one) => one.identifier === identifier) !== index;
}

function definedTwice({ identifier, position }: FootnoteDefinition): LineFault {
	return {
		line: position?.start.line ?? 1,
		rule: 'footnotes',
		problem: `footnote [^${identifier}] is defined twice`,
		remedy: 'keep one of the two, or give one another name',
	};
}

function* walk(node: Nodes): Generator<Nodes> {
	yield node;
	if ('children' in node) for (const child of node.children) yield* walk(child);
}
