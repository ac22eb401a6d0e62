/** Each fault of fields and files that must stop the build, made on a copy of the real content. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentCopy } from './content-copy.ts';
import { linesOf } from './content-lines.ts';

const GOALS = 'content/decision/1-3-development-goals.mdx';
const PREAMBLE = 'content/decision/0-preamble.mdx';
const DIGITAL = 'content/decision/2-3-digital-economy.mdx';

const copy = new ContentCopy();
const { lineOf } = linesOf(copy);

test('an unknown frontmatter key', async () => {
	await copy.edit(GOALS, (source) => source.replace('title:', 'abstract: x\ntitle:'));
	assert.deepEqual(await copy.problems(), [`${GOALS}:2: unknown field “abstract”`]);
});

test('a heading without its English', async () => {
	await copy.edit(GOALS, (source) => source.replace(/\n {2}en: .*/, ''));
	const [only] = await copy.problems();
	assert.match(only ?? '', /1-3-development-goals\.mdx:2: “title\.en”/);
});

test('frontmatter that is not YAML', async () => {
	await copy.edit(GOALS, (source) => source.replace('title:', 'title: ['));
	const [first] = await copy.problems();
	assert.match(first ?? '', /the frontmatter is not valid YAML/);
});

test('a section missing', async () => {
	await copy.remove(GOALS);
	assert.deepEqual(await copy.problems(), ['content/decision: section 1-3 is missing']);
});

test('a section twice', async () => {
	await copy.write('content/decision/1-3-goals.mdx', await copy.read(GOALS));
	assert.deepEqual(await copy.problems(), [
		`content/decision/1-3-goals.mdx: section 1-3 is there twice; the other file is ${GOALS}`,
	]);
});

test('a file that is no section', async () => {
	await copy.write('content/decision/7-more.mdx', await copy.read(GOALS));
	assert.deepEqual(await copy.problems(), [
		'content/decision/7-more.mdx: the file name does not begin with the id of a section',
	]);
});

test('the adoption note missing or out of place', async () => {
	const adoption = 'adoption:\n  zh: 通过\n  en: Adopted\n';
	await copy.edit(GOALS, (source) => source.replace('title:', `${adoption}title:`));
	await copy.edit(PREAMBLE, (source) => source.replace(/adoption:\n.*\n.*\n/, ''));
	const found = await copy.problems();
	assert.ok(
		found.some((line) => line.includes('section 0 has no “adoption”')),
		found.join('\n'),
	);
	assert.ok(found.some((line) => line.includes('section 1-3 must not have a “adoption”')));
});

test('text that is not MDX', async () => {
	await copy.edit(GOALS, (source) => `${source}{`);
	const [first] = await copy.problems();
	assert.match(first ?? '', /1-3-development-goals\.mdx:\d+: not valid MDX/);
});

test('a missing locale key', async () => {
	await copy.edit('src/i18n/locales/en.json', (source) =>
		source.replace('\t"nav.about": "About",\n', ''),
	);
	const [only] = await copy.problems();
	assert.match(only ?? '', /^src\/i18n\/locales\/en\.json:\d+: the key “nav\.about” is missing$/);
});

test('all faults of a run are listed together', async () => {
	await copy.remove(DIGITAL);
	await copy.edit(GOALS, (source) => source.replace('发展平衡性', '发展平衡姓'));
	await copy.edit(PREAMBLE, (source) => source.replace('title:', 'extra: 1\ntitle:'));
	assert.deepEqual(
		(await copy.problems()).map((line) => line.split(':')[0]),
		['content/decision', PREAMBLE, GOALS],
	);
});

test('a file to take along that is told of twice', async () => {
	const file = 'content/downloads.yaml';
	await copy.edit(file, (source) =>
		source.replace('file: suining-decision-zh.epub', 'file: suining-decision.epub'),
	);
	const line = await lineOf(file, '- file: suining-decision-en.epub');
	const [problem = ''] = await copy.problems();
	assert.match(
		problem,
		/^content\/downloads\.yaml:\d+: the file “suining-decision.epub” is there twice/,
	);
	assert.ok(Number(/:(\d+):/.exec(problem)?.[1]) < line);
});
