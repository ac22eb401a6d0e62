import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readContent } from '../../src/content/content.ts';
import { toFullWidth } from '../../src/text/punctuation.ts';

const readings = (await readContent(process.cwd())).entries;
const entries = readings.flatMap(({ data }) => data ?? []);
const original = toFullWidth(await readFile('content/decision/source.zh.txt', 'utf8'));
const forms = entries.flatMap((entry) => [entry.zh, ...entry.forms]);

/** Quotations of speeches, which are sentences and no terms. */
const QUOTATIONS = [
	'新质生产力是创新起',
	'科技创新能够催生',
	'要及时将科技创新',
	'要围绕发展新质生产力',
];

test('there are at least 180 entries, none with a fault of its own', () => {
	assert.deepEqual(
		readings.flatMap(({ faults }) => faults),
		[],
	);
	assert.equal(entries.length, readings.length);
	assert.ok(entries.length >= 180, String(entries.length));
});

test('each quoted phrase of the original has an entry', () => {
	const quoted = [...original.matchAll(/“([^”]+)”/g)].map((match) => match[1] ?? '');
	const terms = quoted.filter((text) => !QUOTATIONS.some((start) => text.startsWith(start)));
	const missing = terms.filter((text) => !forms.some((form) => form.includes(text)));
	assert.ok(terms.length > 40);
	assert.deepEqual(missing, []);
});

test('each number-code of the original has an entry', () => {
	const codes = original.match(/\d+(?:\+[\dN]+)+|1336|5G/g) ?? [];
	assert.deepEqual(
		codes.filter((code) => !forms.some((form) => form.includes(code))),
		[],
	);
});

test('codes that the text does not expand say so', () => {
	for (const id of ['1336', '3-3-3', '1-21-N', 'yichang-wulian', 'baixian-qianpian']) {
		const entry = entries.find((one) => one.id === id);
		const bases = entry?.explanation.map(({ basis }) => basis);
		assert.ok(bases?.includes('unstated'), id);
	}
});
