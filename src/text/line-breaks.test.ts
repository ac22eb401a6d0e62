import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { breakLines } from './line-breaks.ts';

/** Chinese characters and marks are two wide, all else one. */
const measure = (text: string) =>
	Array.from(text).reduce(
		(sum, one) => sum + (/[\p{Script=Han}，。、；：？！（）《》「」“”…—]/u.test(one) ? 2 : 1),
		0,
	);

test('no mark that closes begins a line, none that opens ends one', () => {
	const text = '坚持以“工业强市”为首，推动《决定》落地、见效。（一）建“锂电之都”；二是……好——是的。';
	for (let width = 8; width <= 40; width += 1) {
		const lines = breakLines(text, width, measure);
		assert.equal(lines.join(''), text, `at ${width}`);
		for (const line of lines.slice(1)) assert.doesNotMatch(line, /^[，。、；：？！）》」”…—]/u);
		for (const line of lines.slice(0, -1)) assert.doesNotMatch(line, /[（《「“]$/u);
		for (const line of lines) assert.ok(measure(line) <= width, `${line} at ${width}`);
	}
});

test('words and numbers stay whole, in English and among Chinese; nothing is set between them', () => {
	assert.deepEqual(breakLines('We will promote the new quality forces.', 15, measure), [
		'We will promote',
		'the new quality',
		'forces.',
	]);
	assert.deepEqual(breakLines('到2027年建成5G基站12000个', 8, measure), [
		'到2027年',
		'建成5G基',
		'站12000',
		'个',
	]);
	assert.deepEqual(breakLines('增长6.5%左右', 7, measure), ['增长', '6.5%左', '右']);
	assert.deepEqual(breakLines('high-quality growth (“the plan”)', 20, measure), [
		'high-quality growth',
		'(“the plan”)',
	]);
});

test('what is longer than a line is cut rather than clipped; an empty text has no line', () => {
	assert.deepEqual(breakLines('see https://example.org/a', 10, measure), [
		'see',
		'https://ex',
		'ample.org/',
		'a',
	]);
	assert.deepEqual(breakLines('', 10, measure), []);
	assert.deepEqual(breakLines('  ', 10, measure), []);
});

test('no sentence of the decision loses a character or overflows, at any width of a card', () => {
	const source = readFileSync('content/decision/source.zh.txt', 'utf8');
	for (const text of source.split('\n').filter(Boolean)) {
		for (const width of [24, 37, 60]) {
			const lines = breakLines(text, width, measure);
			assert.equal(lines.join(''), text.trim().replace(/\s+/gu, ''), text);
			for (const line of lines) assert.ok(measure(line) <= width, line);
		}
	}
});
