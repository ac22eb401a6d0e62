/** What the spelling check finds, by texts that break it, and that its own words are needed. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { filesIn } from '../../src/content/files.ts';
import { FOLDERS } from '../../src/content/kinds.ts';

/** The words that the check finds wrong in a text, were it that of a file. */
function wrongWords(file: string, text: string): string[] {
	const { stdout, stderr } = spawnSync(
		process.execPath,
		[
			'node_modules/cspell/bin.mjs',
			...['lint', '--no-progress', '--no-summary', '--words-only', '--unique', `stdin://${file}`],
		],
		{ input: text, encoding: 'utf8' },
	);
	assert.equal(stderr, '');
	return stdout.split('\n').filter(Boolean);
}

test('slips and British spelling are found', () => {
	const text = 'The city will modernise the centres, programmes and Suinning’s labour markt.\n';
	const found = ['modernise', 'centres', 'programmes', 'Suinning’s', 'labour', 'markt'];
	assert.deepEqual(wrongWords('content/decision/6-delivery.mdx', text), found);
});

test('names, ids, pinyin and Chinese are no slips', () => {
	const entry = [
		...['zh: 观音湖', 'pinyin: Guānyīn Hú', 'en: Guanyin Lake', 'related: [bashu-xyzzy]'],
		'usedBy: International Labour Organization; Xinhua’s reports on Suining’s lake',
	].join('\n');
	assert.deepEqual(wrongWords('content/glossary/guanyin-lake.mdx', `---\n${entry}\n---\n`), []);
});

test('the project’s list has no word that the content does without', async () => {
	const listed = readFileSync('content/words.txt', 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'));
	const kinds = Object.values(FOLDERS);
	const files = await Promise.all(
		kinds.map(({ folder, ending }) => filesIn(process.cwd(), folder, ending)),
	);
	const texts = [
		...files.flat().map(({ source }) => source),
		...[...globSync('content/*.{md,yaml}'), 'src/i18n/locales/en.json'].map((file) =>
			readFileSync(file, 'utf8'),
		),
	];
	const text = texts.join('\n').toLowerCase();
	assert.deepEqual(
		listed.filter((word) => !new RegExp(`\\b${word.toLowerCase()}\\b`).test(text)),
		[],
	);
	assert.equal(new Set(listed).size, listed.length);
});
