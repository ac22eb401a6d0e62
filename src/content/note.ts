/**
 * A note as it is written: a footnote definition whose first line says its kind and its sources
 * (`term: decision, work-report-2024`), then lines in alternation, Chinese and English.
 */
import type { FootnoteDefinition } from 'mdast';
import { NOTE_KINDS, noteKind, type NoteHeader } from '../model/note.ts';
import type { LineFault } from './line-fault.ts';
import { readLines } from './lines.ts';
import { pairLines, type LinePair } from './pairs.ts';

/** A note read from its definition. */
export interface WrittenNote extends NoteHeader {
	/** Its name within its file. */
	name: string;
	/** One-based line of the header. */
	line: number;
	pairs: LinePair[];
}

const HEADER = /^([a-z]+): ([a-z0-9-]+(?:, [a-z0-9-]+)*)$/;

/** Reads a note; there is none where the first line is no header. */
export function readNote(definition: FootnoteDefinition): {
	note: WrittenNote | undefined;
	faults: LineFault[];
} {
	const paragraphs = definition.children
		.filter((child) => child.type === 'paragraph')
		.map((paragraph) => readLines(paragraph));
	const first = paragraphs[0]?.lines[0];
	const line = first?.line ?? definition.position?.start.line ?? 1;
	const header = headerOf(first?.text ?? '');
	if (!header) return { note: undefined, faults: [headerFault(line)] };
	const paired = paragraphs.map(({ lines }, index) =>
		pairLines(index === 0 ? lines.slice(1) : lines),
	);
	const pairs = paired.flatMap((one) => one.pairs);
	const faults = [
		...[...paragraphs, ...paired].flatMap((one) => one.faults),
		...definition.children
			.filter((child) => child.type !== 'paragraph')
			.map((child) => strayFault(child.type, child.position?.start.line ?? line)),
	];
	return {
		note: { name: definition.identifier, line, ...header, pairs },
		faults: pairs.length + faults.length > 0 ? faults : [emptyFault(line)],
	};
}

function headerOf(line: string): NoteHeader | undefined {
	const [, word = '', sources = ''] = HEADER.exec(line) ?? [];
	const kind = noteKind(word);
	return kind && { kind, sources: sources.split(', ') };
}

function headerFault(line: number): LineFault {
	return {
		line,
		rule: 'notes',
		problem: 'a note without its kind and source',
		remedy: `begin it with a line such as “${NOTE_KINDS[0]}: decision”; the kinds are ${NOTE_KINDS.join(', ')}, the sources decision, our-reading and those of content/sources.yaml`,
	};
}

function emptyFault(line: number): LineFault {
	return {
		line,
		rule: 'notes',
		problem: 'an empty note',
		remedy: 'write it in both languages, or remove it',
	};
}

function strayFault(type: string, line: number): LineFault {
	const remedy = 'write the note as lines of plain text, Chinese and English in turn';
	return { line, rule: 'notes', problem: `a ${type} in a note`, remedy };
}
