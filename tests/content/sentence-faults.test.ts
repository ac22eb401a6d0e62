/** Each fault of the lines of a section that must stop the build: pairs, sentences, the original’s Chinese. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentCopy } from './content-copy.ts';
import { at, linesOf } from './content-lines.ts';

const GOALS = 'content/decision/1-3-development-goals.mdx';

const copy = new ContentCopy();
const { editLines, lineOf } = linesOf(copy);

test('an odd line in a paragraph', async () => {
	const line = await lineOf(GOALS, '发展平衡性');
	await editLines(GOALS, (lines) => lines.splice(at(lines, '发展平衡性') - 1, 1));
	const [first] = await copy.problems();
	assert.equal(
		first,
		`${GOALS}:${line - 1}: an odd line: the paragraph has 11 lines, so a sentence here has no twin`,
	);
});

test('Chinese where English should stand', async () => {
	const line = await lineOf(GOALS, '发展平衡性');
	await editLines(GOALS, (lines) => {
		lines[line] = '发展更加平衡。';
	});
	assert.deepEqual(await copy.problems(), [
		`${GOALS}:${line + 1}: Chinese where English should stand: “发展更加平衡。”`,
	]);
});

test('English where Chinese should stand', async () => {
	const line = await lineOf(GOALS, '发展平衡性');
	await editLines(GOALS, (lines) => {
		lines[line - 1] = 'Development is more balanced.';
	});
	const found = await copy.problems();
	assert.ok(
		found.includes(
			`${GOALS}:${line}: English where Chinese should stand: “Development is more balanced.”`,
		),
		found.join('\n'),
	);
});

for (const [what, change, message] of [
	['changed', '发展平衡姓协调性', '“姓协调性'],
	['missing', '发展平衡协调性', '“协调性'],
	['added', '发展的平衡性协调性', '“的平衡性'],
] as const) {
	test(`a ${what} Chinese character`, async () => {
		const line = await lineOf(GOALS, '发展平衡性');
		await copy.edit(GOALS, (source) => source.replace('发展平衡性协调性', change));
		const [only, ...others] = await copy.problems();
		assert.deepEqual(others, []);
		assert.ok(
			only?.startsWith(`${GOALS}:${line}: the Chinese is not the original’s: ${message}`),
			only,
		);
	});
}

test('a changed Chinese character in a heading', async () => {
	await copy.edit(GOALS, (source) => source.replace('zh: 发展目标', 'zh: 发展目的'));
	assert.deepEqual(await copy.problems(), [
		`${GOALS}:2: the title is not the original’s: “的” stands where the original has “标”`,
	]);
});

test('a changed original', async () => {
	await copy.edit('content/decision/source.zh.txt', (source) => source.replace('，', ',') + '\n');
	const [only] = await copy.problems();
	assert.match(only ?? '', /^content\/decision\/source\.zh\.txt: this is not the original/);
});

test('a sentence split', async () => {
	const line = await lineOf(GOALS, '发展新质生产力');
	await copy.edit(GOALS, (source) =>
		source.replace('取得新进展，', '取得新进展，\nNew progress.\n'),
	);
	assert.deepEqual(await copy.problems(), [
		`${GOALS}:${line}: a sentence split: the Chinese line does not end in 。`,
	]);
});

test('sentences merged', async () => {
	const line = await lineOf(GOALS, '发展新质生产力');
	await editLines(GOALS, (lines) => {
		const index = at(lines, '发展新质生产力');
		const [zh = '', , nextZh = '', en = ''] = lines.slice(index);
		lines.splice(index, 4, zh + nextZh, en);
	});
	assert.deepEqual(await copy.problems(), [
		`${GOALS}:${line}: sentences merged: 2 sentences on one line`,
	]);
});

test('paragraphs merged', async () => {
	const file = 'content/decision/1-1-significance.mdx';
	const line = await lineOf(file, '全省推进新型工业化');
	await editLines(file, (lines) => lines.splice(at(lines, '全省推进新型工业化') - 1, 1));
	const [only] = await copy.problems();
	assert.ok(only?.startsWith(`${file}:${line - 1}: the Chinese is not the original’s:`), only);
});

test('markup among the sentences', async () => {
	await copy.edit(GOALS, (source) => `${source}\n## Heading\n`);
	const [only] = await copy.problems();
	assert.match(only ?? '', /: a heading among the sentences$/);
});
