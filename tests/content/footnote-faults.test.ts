/** Each fault of a footnote that must stop the build. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentCopy } from './content-copy.ts';
import { at, linesOf } from './content-lines.ts';

const GOALS = 'content/decision/1-3-development-goals.mdx';

const copy = new ContentCopy();
const { editLines, lineOf } = linesOf(copy);

test('an unknown footnote', async () => {
	await editLines(GOALS, (lines) => {
		const en = at(lines, '发展平衡性') + 1;
		lines[en] = `${lines[en] ?? ''}[^balance]`;
	});
	const line = (await lineOf(GOALS, '发展平衡性')) + 1;
	assert.deepEqual(await copy.problems(), [`${GOALS}:${line}: unknown footnote [^balance]`]);
});

test('a footnote never used', async () => {
	const length = (await copy.read(GOALS)).split('\n').length;
	await copy.edit(
		GOALS,
		(source) => `${source}\n[^balance]:\n    target: decision\n    说明。\n    A note.\n`,
	);
	assert.deepEqual(await copy.problems(), [
		`${GOALS}:${length + 1}: footnote [^balance] is never used`,
	]);
});

test('a note in one language only', async () => {
	const line = await lineOf(GOALS, '发展平衡性');
	await copy.edit(GOALS, (source) => `${source}\n[^balance]:\n    target: decision\n    说明。\n`);
	await editLines(GOALS, (lines) => {
		lines[line] = `${lines[line] ?? ''}[^balance]`;
	});
	const [only] = await copy.problems();
	assert.match(only ?? '', /: an odd line: the paragraph has 1 lines/);
});

test('a note without its kind and source, and one with an unknown source', async () => {
	const line = await lineOf(GOALS, '发展平衡性');
	const length = (await copy.read(GOALS)).split('\n').length;
	const note = (header: string) =>
		`\n[^${header}]:\n    ${header}: nowhere\n    说明。\n    A note.\n`;
	await copy.edit(GOALS, (source) => source + note('target') + note('guess'));
	await editLines(GOALS, (lines) => {
		lines[line] = `${lines[line] ?? ''}[^target][^guess]`;
	});
	assert.deepEqual(await copy.problems(), [
		`${GOALS}:${length + 2}: unknown source “nowhere”`,
		`${GOALS}:${length + 7}: a note without its kind and source`,
	]);
});
