/** Slips of the hand and of editors: bytes, signs, figures, the order of lists, gaps of words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentCopy } from './content-copy.ts';

const GOALS = 'content/decision/1-3-development-goals.mdx';
const ENTRY = 'content/glossary/wuliang.mdx';
const WORDS = 'src/i18n/locales/en.json';

const copy = new ContentCopy();

/** Every fault as `rule file:line problem`. */
async function problems(): Promise<string[]> {
	const faults = await copy.faults();
	return faults.map(({ rule, file, line, problem }) => `${rule} ${file}:${line ?? '-'} ${problem}`);
}

for (const [what, file, change, message] of [
	['a byte-order mark', ENTRY, (text: string) => `\uFEFF${text}`, ':1 a byte-order mark (U+FEFF)'],
	[
		'returns',
		ENTRY,
		(text: string) => text.replaceAll('\n', '\r\n'),
		':1 a carriage return (U+000D)',
	],
	['a byte-order mark in words', WORDS, (text: string) => `\uFEFF${text}`, ':1 a byte-order mark'],
	[
		'a space of no width',
		ENTRY,
		(text: string) => text.replace('zh: ', 'zh: \u200B'),
		':2 an invisible sign (U+200B)',
	],
	[
		'an accent apart',
		ENTRY,
		(text: string) => text.normalize('NFD'),
		'an accent that stands apart',
	],
] as const) {
	test(`${what} is told with its place`, async () => {
		await copy.edit(file, change);
		const found = await problems();
		assert.ok(
			found.some((one) => one.startsWith(`encoding ${file}`) && one.includes(message)),
			found.join('\n'),
		);
	});
}

test('a byte that is lost is told', async () => {
	const bytes = Buffer.from(await copy.read(ENTRY));
	await copy.write(ENTRY, bytes.subarray(0, bytes.lastIndexOf('。') + 1));
	const found = await problems();
	assert.ok(found.some((one) => one.startsWith(`encoding ${ENTRY}`) && one.includes('no UTF-8')));
});

for (const [what, change, message] of [
	['a straight quotation mark', (text: string) => text.replace('’', "'"), 'a straight quotation'],
	['two spaces', (text: string) => text.replace(/^(By .*?) /m, '$1  '), 'two spaces'],
	[
		'a full stop missing',
		(text: string) => text.replace(/^(By .*)\.$/m, '$1'),
		'the sentence ends in',
	],
	['a comma twice', (text: string) => text.replace(/^(By .*?),/m, '$1,,'), 'two signs in a row'],
	[
		'a quotation left open',
		(text: string) => text.replace(/(?<=[a-z.,])”/, ''),
		'“ and ” do not go together',
	],
	[
		'a word twice',
		(text: string) => text.replace(/^(By .*?) the /m, '$1 the the '),
		'a word twice',
	],
] as const) {
	test(`${what} in English is told`, async () => {
		const file = what.startsWith('a quotation') ? 'content/decision/1-1-significance.mdx' : GOALS;
		await copy.edit(file, change);
		const found = await problems();
		assert.ok(
			found.some((one) => one.startsWith(`typography ${file}:`) && one.includes(message)),
			found.join('\n'),
		);
	});
}

test('a year changed in English wherever it stands is not the one of the Chinese', async () => {
	await copy.edit(GOALS, (text) => text.replace(/^By 2035/m, 'By 2036'));
	const found = await problems();
	assert.ok(
		found.some((one) => one.includes('the figure 2035 of the Chinese is not in the English')),
	);
});

test('a list in another order, unless it says why, and an excuse for nothing', async () => {
	const file = 'content/alignment/1-1.yaml';
	await copy.edit(file, (text) => text.replace(/^ {6}moved: .*\n/m, ''));
	const [only = '', ...others] = await problems();
	assert.match(
		only,
		/^phrases .*1-1\.2\.2\/5: its English stands before that of the member before/,
	);
	assert.deepEqual(others, []);
	await copy.edit(file, (text) =>
		text.replace(
			'      en: are highly innovative\n',
			'      en: are highly innovative\n      moved: So.\n',
		),
	);
	assert.ok((await problems()).some((one) => one.includes('an excuse for its order')));
});

test('words with another gap than in the other language', async () => {
	await copy.edit(WORDS, (text) => text.replace(/\{\{(\w+)\}\}/, '{{$1s}}'));
	const [only = '', ...others] = await problems();
	assert.match(only, /^interface-words src\/i18n\/locales\/zh\.json:\d+ “.*” has other gaps/);
	assert.deepEqual(others, []);
});
