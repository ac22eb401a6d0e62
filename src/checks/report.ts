/** The faults of a run as `npm run check` reports them: for people, for programs, for GitHub. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RuledFault } from '../model/fault.ts';

/** What `--format` may name. */
export const REPORT_FORMATS = ['text', 'json', 'github'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The faults, sorted by place, each with the column of the words that it names. */
export async function placed(root: string, faults: readonly RuledFault[]): Promise<RuledFault[]> {
	const files = new Map<string, string[]>();
	for (const file of new Set(faults.map((fault) => fault.file))) {
		// A fault may name a folder, or a file that is not there.
		const source = await readFile(join(root, file), 'utf8').catch(() => '');
		files.set(file, source.split('\n'));
	}
	return faults
		.map((fault) => ({ ...fault, column: fault.column ?? columnOf(fault, files) }))
		.toSorted(
			(a, b) =>
				compare(a.file, b.file) ||
				(a.line ?? 0) - (b.line ?? 0) ||
				(a.column ?? 0) - (b.column ?? 0),
		);
}

/** The faults in one format; nothing but an empty list of JSON where there are none. */
export function report(faults: readonly RuledFault[], format: ReportFormat): string {
	switch (format) {
		case 'text':
			return faults.map(asText).join('');
		case 'json':
			return `${JSON.stringify(faults.map(asData), null, '\t')}\n`;
		case 'github':
			return faults.map(asAnnotation).join('');
	}
}

/** `file:line:column rule message`, the remedy indented below. */
function asText({ file, line, column, rule, problem, remedy }: RuledFault): string {
	const place = [file, line, column].filter((part) => part !== undefined).join(':');
	return `${place} ${rule} ${oneLine(problem)}\n    → ${oneLine(remedy)}\n`;
}

function asData({ file, line, column, rule, problem, remedy }: RuledFault) {
	return { file, line, column, rule, problem, remedy };
}

/** A workflow command, https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function asAnnotation({ file, line, column, rule, problem, remedy }: RuledFault): string {
	const properties = { file, line, col: column, title: rule };
	const written = Object.entries(properties).flatMap(([key, value]) =>
		value === undefined
			? []
			: [`${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`],
	);
	return `::error ${written.join(',')}::${escaped(`${problem}\n→ ${remedy}`)}\n`;
}

function escaped(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function oneLine(text: string): string {
	return text.replace(/\s*\r?\n\s*/g, ' ');
}

/** Where on its line the first words stand that a fault quotes; else where the line begins. */
function columnOf(
	{ file, line, problem }: RuledFault,
	files: ReadonlyMap<string, readonly string[]>,
): number | undefined {
	if (line === undefined) return undefined;
	const text = files.get(file)?.[line - 1] ?? '';
	const quoted = [...problem.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
	const places = quoted.map((words) => text.indexOf(words)).filter((place) => place !== -1);
	return (places[0] ?? Math.max(text.search(/\S/), 0)) + 1;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
