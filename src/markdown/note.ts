/**
 * A note as it is written: a footnote definition whose first line says its kind and its sources
 * (`term: decision, work-report-2024`), then lines in alternation, Chinese and English.
 */
import type { FootnoteDefinition } from 'mdast';
import { NOTE_KINDS, noteKind, type NoteHeader } from '../model/note.ts';
import { linesOf } from './lines.ts';
import { pairLines, type LineFault, type LinePair } from './pairs.ts';

/** A note read from its definition; without a header if the first line is none. */
export interface WrittenNote {
	/** One-based line of the header. */
	line: number;
	header: NoteHeader | undefined;
	pairs: LinePair[];
	faults: LineFault[];
}

const HEADER = /^([a-z]+): ([a-z0-9-]+(?:, [a-z0-9-]+)*)$/;

/** Reads a note; what is wrong with its header or its alternation is among the faults. */
export function noteOf(definition: FootnoteDefinition): WrittenNote {
	const paragraphs = definition.children
		.filter((child) => child.type === 'paragraph')
		.map((paragraph) => linesOf(paragraph));
	const first = paragraphs[0]?.[0];
	const header = headerOf(first?.text ?? '');
	const paired = paragraphs.map((lines, index) =>
		pairLines(header && index === 0 ? lines.slice(1) : lines),
	);
	const pairs = paired.flatMap((one) => one.pairs);
	const line = first?.line ?? definition.position?.start.line ?? 1;
	if (!header) return { line, header, pairs, faults: [headerFault(line)] };
	const faults = paired.flatMap((one) => one.faults);
	return {
		line,
		header,
		pairs,
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
		problem: 'a note without its kind and source',
		remedy: `begin it with a line such as “${NOTE_KINDS[0]}: decision”; the kinds are ${NOTE_KINDS.join(', ')}, the sources decision, our-reading and those of content/sources.yaml`,
	};
}

function emptyFault(line: number): LineFault {
	return { line, problem: 'an empty note', remedy: 'write it in both languages, or remove it' };
}
