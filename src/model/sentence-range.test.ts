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
		assert.equal(rangeFragment(range), fragment);
		assert.equal(rangeLabel(range), label);
	}
	assert.deepEqual(parseRange('s2-3.1.4..1.6'), { first: '2-3.1.4', last: '2-3.1.6' });
});

test('whatever else stands in an address is no range', () => {
	for (const fragment of [
		'',
		'main',
		'section-2-3',
		's2-3',
		's2-3.1',
		's2-3.1.4..',
		's2-3.1.4.6',
	]) {
		assert.equal(parseRange(fragment), undefined);
	}
});
