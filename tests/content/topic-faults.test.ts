/** Each fault of topics, answers and summaries that must stop the build, on a copy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentCopy } from './content-copy.ts';

const TOPIC = 'content/topics/electronics.yaml';
const GLANCE = 'content/at-a-glance.yaml';
const SOURCES = 'content/sources.yaml';
const GOALS = 'content/decision/1-3-development-goals.mdx';

const copy = new ContentCopy();

test('an unknown term in a topic', async () => {
	await copy.edit(TOPIC, (source) => source.replace('power-chips', 'power-ships'));
	const line = await copy.lineOf(TOPIC, 'power-ships');
	const found = await copy.problems();
	assert.deepEqual(found, [`${TOPIC}:${line}: unknown term “power-ships”`]);
});

test('a term twice in a topic', async () => {
	await copy.edit(TOPIC, (source) =>
		source.replace('power-chips,', 'power-chips,\n    power-chips,'),
	);
	const line = await copy.lineOf(TOPIC, 'power-chips');
	assert.deepEqual(await copy.problems(), [
		`${TOPIC}:${line + 1}: the term “power-chips” is there twice`,
	]);
});

test('a hand-added sentence that does not exist', async () => {
	await copy.edit(TOPIC, (source) => source.replace(/- id: .*/, '- id: 2-2.9.9'));
	const line = await copy.lineOf(TOPIC, '2-2.9.9');
	assert.deepEqual(await copy.problems(), [`${TOPIC}:${line}: there is no sentence 2-2.9.9`]);
});

test('a hand-added sentence that a term of the topic reaches', async () => {
	await copy.edit(TOPIC, (source) => source.replace(/- id: .*/, '- id: 2-1.1.4'));
	const line = await copy.lineOf(TOPIC, '- id: 2-1.1.4');
	const [only, ...others] = await copy.problems();
	assert.deepEqual(others, []);
	assert.match(
		only ?? '',
		new RegExp(`^${TOPIC}:${line}: sentence 2-1\\.1\\.4 is of the topic already, by the term `),
	);
});

test('a hand-added sentence without a reason', async () => {
	await copy.edit(TOPIC, (source) => source.replace(/\n +reason: .*/, ''));
	const line = await copy.lineOf(TOPIC, '- id: ');
	const [only] = await copy.problems();
	assert.ok(only?.startsWith(`${TOPIC}:${line}: “sentences.0.reason”`), only);
});

for (const [language, from, to] of [
	['Chinese', 'zh: 功率芯片', 'zh: 功率芯版'],
	['English', 'en: power chips', 'en: power crisps'],
] as const) {
	test(`a thing named whose ${language} does not stand in its sentence`, async () => {
		await copy.edit(TOPIC, (source) => source.replace(from, to));
		const line = await copy.lineOf(TOPIC, to);
		assert.deepEqual(await copy.problems(), [
			`${TOPIC}:${line}: “${to.slice(4)}” does not stand in sentence 2-1.1.4`,
		]);
	});
}

test('a description too short, and a title that another topic has', async () => {
	const title = /title:\n {2}zh: (.*)\n {2}en: (.*)\n/;
	const other = title.exec(await copy.read('content/topics/hydrogen.yaml'))?.[0] ?? '';
	await copy.edit(TOPIC, (source) =>
		source
			.replace(title, other)
			.replace(/\n {2}en: [^\n]*(?:\n {4}[^\n]*)*\nterms:/, '\n  en: Too short by far.\nterms:'),
	);
	assert.deepEqual(
		(await copy.problems()).filter((one) => one.startsWith(TOPIC)),
		[`${TOPIC}:${await copy.lineOf(TOPIC, 'Too short')}: the description has 4 words`],
	);
	assert.equal(
		(await copy.problems()).filter((one) => one.includes(`the title of ${TOPIC}`)).length,
		2,
	);
});

test('an unknown key in a topic', async () => {
	await copy.edit(TOPIC, (source) => `${source}sources: []\n`);
	const line = await copy.lineOf(TOPIC, 'sources:');
	assert.deepEqual(await copy.problems(), [`${TOPIC}:${line}: unknown field “sources”`]);
});

test('a line of an answer that does not stand in its sentence', async () => {
	await copy.edit(GLANCE, (source) =>
		source.replace('zh: 经济总量跃上新台阶', 'zh: 经济总量翻一番'),
	);
	const line = await copy.lineOf(GLANCE, '翻一番');
	assert.deepEqual(await copy.problems(), [
		`${GLANCE}:${line}: “经济总量翻一番” does not stand in sentence 1-3.1.1`,
	]);
});

test('an answer missing', async () => {
	await copy.edit(GLANCE, (source) => source.slice(0, source.indexOf('- id: foreign')));
	assert.deepEqual(await copy.problems(), [`${GLANCE}: the answer “foreign” is missing`]);
});

test('a summary missing, and one too short', async () => {
	const summary = /summary:\n(?: {2}.*\n)+/;
	await copy.edit(GOALS, (source) => source.replace(summary, ''));
	assert.deepEqual(await copy.problems(), [`${GOALS}:2: the summary is missing`]);
	await copy.edit(GOALS, (source) =>
		source.replace(
			'title:',
			'summary:\n  zh: 本节讲目标。\n  en: This section names goals.\ntitle:',
		),
	);
	assert.deepEqual(await copy.problems(), [`${GOALS}:4: the summary has 4 words`]);
});

test('a source that no note names, and one that is there twice', async () => {
	const row = (id: string) =>
		[
			`- id: ${id}`,
			'title: { zh: 年鉴, en: Yearbook }',
			'issuer: { zh: 统计局, en: Statistics bureau }',
			"date: '2023'",
			...['number: none', 'address: none', 'seen: none'],
		].join('\n  ') + '\n';
	await copy.edit(SOURCES, (source) => source + row('yearbook-2023'));
	const line = await copy.lineOf(SOURCES, 'yearbook-2023');
	assert.deepEqual(await copy.problems(), [
		`${SOURCES}:${line}: the source “yearbook-2023” is never used`,
	]);
	await copy.edit(SOURCES, (source) => source + row('yearbook-2023'));
	assert.deepEqual(await copy.problems(), [
		`${SOURCES}:${line}: the source “yearbook-2023” is never used`,
		`${SOURCES}:${line + 7}: the source “yearbook-2023” is there twice`,
	]);
});
