/** Each fault that must stop the build, made on a copy of the real content. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentCopy } from './content-copy.ts';

const GOALS = 'content/decision/1-3-development-goals.mdx';
const PREAMBLE = 'content/decision/0-preamble.mdx';
const DIGITAL = 'content/decision/2-3-digital-economy.mdx';

const copy = new ContentCopy();

/** The lines of a file, changed in place. */
function editLines(file: string, change: (lines: string[]) => void): Promise<void> {
	return copy.edit(file, (source) => {
		const lines = source.split('\n');
		change(lines);
		return lines.join('\n');
	});
}

/** The index of the line that begins with a text. */
function at(lines: string[], beginning: string): number {
	const index = lines.findIndex((line) => line.startsWith(beginning));
	assert.notEqual(index, -1, `no line begins with ${beginning}`);
	return index;
}

/** One-based number of the line that begins with a text in the unchanged file. */
async function lineOf(file: string, beginning: string): Promise<number> {
	return at((await copy.read(file)).split('\n'), beginning) + 1;
}

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

test('markup among the sentences', async () => {
	await copy.edit(GOALS, (source) => `${source}\n## Heading\n`);
	const [only] = await copy.problems();
	assert.match(only ?? '', /: a heading among the sentences$/);
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
