/** Each fault of the page “What it does not say” that must stop the build. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { checkNotSaid } from '../../src/checks/not-said.ts';
import { readContent } from '../../src/content/content.ts';
import { FILES } from '../../src/content/kinds.ts';
import { ContentCopy } from './content-copy.ts';

const FILE = FILES.notSaid.file;
const source = await readFile(FILE, 'utf8');
const content = await readContent(process.cwd());
const known = {
	original: content.original.source,
	sentences: new Map(
		content.sections
			.flatMap(({ data }) => data?.paragraphs.flat() ?? [])
			.map(({ id, zh, en }) => [id, { zh: zh.text, en: en.text }] as const),
	),
};

/** Every fault as `file:line: problem → remedy` once a text of the file is another. */
function faults(from: string, to: string): string[] {
	assert.ok(source.includes(from), `${FILE} does not hold ${from}`);
	const reading = FILES.notSaid.read({ file: FILE, source: source.replace(from, to) });
	return [...reading.faults, ...checkNotSaid(reading, known)].map(
		({ file, line, problem, remedy }) => `${file}:${line ?? '-'}: ${problem} → ${remedy}`,
	);
}

/** One-based number of the first line that holds a text. */
function lineOf(text: string): number {
	return source.slice(0, source.indexOf(text)).split('\n').length;
}

test('the file as it is has no fault', () => {
	assert.deepEqual(faults('外资', '外资'), []);
});

test('a count that is another names what the count is, and where', () => {
	const word = '{ zh: 必须, en: must, count: 2 }';
	assert.deepEqual(faults(word, '{ zh: 必须, en: must, count: 3 }'), [
		`${FILE}:${lineOf(word)}: “必须” stands 2 times in the Chinese, not 3 (1-1.1.4, 1-2.1.3) → write count: 2, and see whether “instead” and “note” still hold`,
	]);
	const none = '{ zh: 外资, en: foreign capital, count: 0 }';
	assert.deepEqual(faults(none, none.replace('0', '1')), [
		`${FILE}:${lineOf(none)}: “外资” stands 0 times in the Chinese, not 1 → write count: 0, and see whether “instead” and “note” still hold`,
	]);
});

test('where the Chinese is another, every count that no longer holds is a fault', () => {
	const change = (zh: string) => zh.replace('提升开放平台能级', '提升外资开放平台能级，奖励外资');
	const changed = {
		original: change(known.original),
		sentences: new Map(
			[...known.sentences].map(([id, { zh, en }]) => [id, { zh: change(zh), en }]),
		),
	};
	const problems = checkNotSaid(content.notSaid, changed).map(({ problem }) => problem);
	assert.deepEqual(problems, [
		'“奖励” stands 1 times in the Chinese, not 0 (2-5.2.3)',
		'“外资” stands 2 times in the Chinese, not 0 (2-5.2.3)',
	]);
});

const copy = new ContentCopy();

test('the counts are part of what stops the build', async () => {
	await copy.edit(FILE, (text) =>
		text.replace('foreign capital, count: 0', 'foreign capital, count: 1'),
	);
	const problems = (await copy.faults()).map(({ problem }) => problem);
	assert.deepEqual(problems, ['“外资” stands 0 times in the Chinese, not 1']);
});

for (const [what, from, to, problem] of [
	['a word twice', 'zh: 外商, en', 'zh: 外资, en', '“外资” is listed already'],
	['a group twice', '- id: foreign', '- id: money', 'the group “money” is there twice'],
	['a group missing', '- id: foreign', '- id: money', 'the group “foreign” is missing'],
	['a group that is not known', '- id: foreign', '- id: abroad', '“1.id”'],
	['words that do not stand there', 'zh: 创新券,', 'zh: 创业券,', '“创业券” does not stand in'],
	['English that does not', 'en: innovation vouchers', 'en: coupons', '“coupons” does not stand'],
	['no sentence', 'sentence: 2-1.3.7', 'sentence: 2-1.3.9', 'there is no sentence 2-1.3.9'],
	['a count below nothing', 'subsidies, count: 0', 'subsidies, count: -1', 'words.0.count'],
	['a word without a count', 'subsidies, count: 0', 'subsidies', 'words.0.count” is missing'],
	['an entry that does not say what is said instead', '      instead: null\n', '', 'instead'],
	['a list of nothing', 'instead: null', 'instead: []', 'instead'],
] as const) {
	test(what, () => {
		const found = faults(from, to);
		assert.ok(
			found.some((one) => one.includes(problem)),
			found.join('\n'),
		);
		for (const one of found) assert.match(one, /\.yaml:(\d+|-): /);
	});
}
