import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRange, rangeFragment, rangeLabel } from './sentence-range.ts';

const RANGES = [
	['s2-3.1.4', { first: '2-3.1.4', last: '2-3.1.4' }, '2-3.1.4'],
	['s2-3.1.4..6', { first: '2-3.1.4', last: '2-3.1.6' }, '2-3.1.4–6'],
	['s2-3.1.4..2.2', { first: '2-3.1.4', last: '2-3.2.2' }, '2-3.1.4–2.2'],
	['s2-3.1.4..2-4.1.1', { first: '2-3.1.4', last: '2-4.1.1' }, '2-3.1.4–2-4.1.1'],
	['s5-3.1.12..6.1.1', { first: '5-3.1.12', last: '6.1.1' }, '5-3.1.12–6.1.1'],
	['s0.1.1', { first: '0.1.1', last: '0.1.1' }, '0.1.1'],
] as const;

test('a fragment names a sentence or a range, and a range has one shortest fragment', () => {
	for (const [fragment, range, label] of RANGES) {
		assert.deepEqual(parseRange(fragment), range);
		assert.deepEqual(parseRange(`#${fragment}`), range);
		assert.deepEqual(parseRange(label), range);
		assert.equal(rangeFragment(range), fragment);
		assert.equal(rangeLabel(range), label);
	}
	assert.deepEqual(parseRange('s2-3.1.4..1.6'), { first: '2-3.1.4', last: '2-3.1.6' });
});

test('what a sender has put behind a fragment, or done to it, makes no difference', () => {
	for (const behind of [
		...[
			'',
			'。',
			'.',
			'..',
			',',
			'，',
			')',
			'）',
			'”',
			'>',
			'】',
			'…',
			'/',
			'、',
			'。）',
			' ',
			'-',
		],
		...['?from=timeline', '&utm_source=x', '#x', '。后面的文字', '，see', ':~:text=x', '\u200b'],
		...['%E3%80%82', '%2E', '%EF%BC%89', '%E3%80', '%3Ffrom%3Dtimeline', '%20'],
	]) {
		for (const [fragment, range] of RANGES) {
			assert.deepEqual(parseRange(fragment + behind), range, fragment + behind);
		}
	}
	for (const fragment of ['S2-3.1.4', 's2%2D3.1.4', 's２－３．１．４', '2-3.1.4', 's2–3.1.4']) {
		assert.deepEqual(parseRange(fragment), RANGES[0][1], fragment);
	}
});

test('the ends of a range may be joined by any dash or dots, and stand in any order', () => {
	for (const joined of [
		'..6',
		'...6',
		'…6',
		'–6',
		'-6',
		'—6',
		'~6',
		'～6',
		' – 6',
		'至6',
		'%E2%80%936',
	]) {
		assert.deepEqual(parseRange(`s2-3.1.4${joined}`), RANGES[1][1], joined);
	}
	assert.deepEqual(parseRange('s2-3.1.4-2-4.1.1'), RANGES[3][1]);
	assert.deepEqual(parseRange('s2-3.1.4..s2-3.1.6'), RANGES[1][1]);
	assert.deepEqual(parseRange('s2-3.1.6..4'), RANGES[1][1]);
	assert.deepEqual(parseRange('s6.1.1..5-3.1.12'), RANGES[4][1]);
});

test('a paragraph, a section and a part are named by their ids', () => {
	for (const [fragment, id] of [
		['s2-3.1', '2-3.1'],
		['6.1', '6.1'],
		['2-3', '2-3'],
		['section-2-3', '2-3'],
		['section-2-3。', '2-3'],
		['#section-6', '6'],
		['section-2', '2'],
	] as const) {
		assert.deepEqual(parseRange(fragment), { first: id, last: id });
	}
});

test('whatever else stands in an address is no range', () => {
	for (const fragment of [
		...['', 'main', 'sheet', 'note-2-3-loans', 'mark-2-3-loans-en', 's', '2027', 's2-3.1.4.6'],
		...['s2-3.1.4x', '2-3-4', '2-3.1..2', '140.3', '2-3.1.4-5-6-7', '2023-06-23', '10-20'],
	]) {
		assert.equal(parseRange(fragment), undefined, fragment);
	}
});
