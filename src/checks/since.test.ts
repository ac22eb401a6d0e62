/** Notes of kind `since` without the day up to which we looked. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FOLDERS } from '../content/kinds.ts';
import { checkSince } from './since.ts';

/** The faults of a section whose one note has this kind and these lines. */
function faultsOf(kind: string, zh: string, en: string): string[] {
	const file = 'content/decision/1-3-x.mdx';
	const source = `---\ntitle: { zh: 题, en: Title }\n---\n\n一[^a]。\nOne.[^a]\n\n[^a]:\n    ${kind}: decision\n    ${zh}\n    ${en}\n`;
	return checkSince([FOLDERS.sections.read({ file, source })]).map(
		({ line, problem }) => `${line ?? '-'}: ${problem}`,
	);
}

test('a note that says the day in both languages has no fault', () => {
	assert.deepEqual(
		faultsOf('since', '截至2026年11月26日：有了。', 'As of November 26, 2026: done.'),
		[],
	);
});

test('a note that lacks the day in either language', () => {
	const fault = ['9: the note “a” on what came since does not say up to which day'];
	assert.deepEqual(faultsOf('since', '后来有了。', 'As of November 26, 2026: done.'), fault);
	assert.deepEqual(faultsOf('since', '截至2026年11月26日：有了。', 'Done since.'), fault);
});

test('other notes need no day', () => {
	assert.deepEqual(faultsOf('background', '有了。', 'Done.'), []);
});
