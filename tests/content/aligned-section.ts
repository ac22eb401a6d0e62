/** Section 2-3 and its alignment, and the faults once something of them is another. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { checkAlignment } from '../../src/checks/alignment.ts';
import { readContent } from '../../src/content/content.ts';
import { FOLDERS } from '../../src/content/kinds.ts';
import { readSection } from '../../src/content/section-file.ts';
import { termsOf } from '../../src/content/terms.ts';

export const FILE = 'content/alignment/2-3.yaml';
export const SECTION = 'content/decision/2-3-digital-economy.mdx';
export const content = await readContent(process.cwd());
export const source = await readFile(FILE, 'utf8');
export const sectionSource = await readFile(SECTION, 'utf8');
export const known = {
	sections: content.sections.filter((one) => one.file === SECTION),
	terms: termsOf(
		content.entries.flatMap(({ data }) => data ?? []),
		content.consistency.data ?? [],
	),
	classes: content.strengths.data ?? [],
};

/** Every fault as `file:line: problem → remedy` once a text of a file is another. */
export function faults(from: string, to: string, file = FILE): string[] {
	assert.ok(source.includes(from), `${FILE} does not hold ${from}`);
	const reading = FOLDERS.alignment.read({ file, source: source.replace(from, to) });
	return [...reading.faults, ...checkAlignment([reading], known)].map(shown);
}

export function shown(fault: {
	file: string;
	line?: number | undefined;
	problem: string;
	remedy: string;
}) {
	return `${fault.file}:${fault.line ?? '-'}: ${fault.problem} → ${fault.remedy}`;
}

/** Section 2-3 with another English. */
export function withEnglish(from: string, to: string) {
	const mdx = sectionSource.replace(from, to);
	assert.notEqual(mdx, sectionSource);
	return readSection({ file: SECTION, source: mdx });
}
