import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { checkContent } from '../../src/checks/content.ts';
import { readContent } from '../../src/content/content.ts';
import { ORIGINAL_SHA256 } from '../../src/model/original.ts';
import { SECTION_IDS } from '../../src/model/ids.ts';
import { parseOriginal, restoreOriginal } from '../../src/text/original.ts';
import { sentencesOf } from '../../src/text/segmentation.ts';

const ROOT = process.cwd();
const source = await readFile('content/decision/source.zh.txt');
const sections = (await readContent(ROOT)).sections.flatMap(({ data }) => data ?? []);
const pairs = sections.flatMap(({ paragraphs }) => paragraphs.flat());

test('the content has no faults', async () => {
	assert.deepEqual(await checkContent(ROOT), []);
});

test('the original is the original, byte for byte', () => {
	assert.equal(createHash('sha256').update(source).digest('hex'), ORIGINAL_SHA256);
});

test('the original parsed and put back together is itself', () => {
	const text = source.toString('utf8');
	assert.equal(restoreOriginal(parseOriginal(text)), text);
});

test('there are 205 segments, each with its English', () => {
	const headings = sections.flatMap(({ title, part, adoption }) =>
		[title, part, adoption].filter((heading) => heading !== undefined),
	);
	assert.equal(headings.length, 26);
	assert.equal(pairs.length, 179);
	assert.equal(headings.length + pairs.length, 205);
	for (const heading of headings) assert.doesNotMatch(heading.en, /\p{Script=Han}/u);
	for (const { en } of pairs) assert.match(en.text, /[.!?][”’)]*$/, `${en.text} has no end`);
});

test('sentences are segmented as the original is', () => {
	const expected = parseOriginal(source.toString('utf8')).map(({ paragraphs }) =>
		paragraphs.map((paragraph) => sentencesOf(paragraph).length),
	);
	const found = SECTION_IDS.map((id) =>
		sections.find((section) => section.id === id)?.paragraphs.map((paragraph) => paragraph.length),
	);
	assert.deepEqual(found, expected);
});

test('no English sentence holds a Han character, a straight quotation mark or full-width punctuation', () => {
	for (const { en } of pairs) {
		assert.doesNotMatch(en.text, /[\p{Script=Han}"'，。；：、（）《》]/u, en.text);
	}
});

test('digits, number-codes and quoted codes stand in the English of their own sentence', () => {
	for (const { zh, en } of pairs) {
		const codes = zh.text.match(/\d+(?:\+[\dN]+)+|1336|20\d\d|5G/g) ?? [];
		for (const code of codes) assert.ok(en.text.includes(code), `${code} is not in: ${en.text}`);
	}
});

test('orders of magnitude are right: 百亿 is 10 billion, 千亿 is 100 billion', () => {
	for (const { zh, en } of pairs) {
		assert.equal(/10[- ]billion/.test(en.text), zh.text.includes('百亿'), en.text);
		assert.equal(/100[- ]billion/.test(en.text), zh.text.includes('千亿'), en.text);
	}
});
