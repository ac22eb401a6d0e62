import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rangeAddress, rangeInAddress } from './range-address.ts';

const RANGE = { first: '2-3.1.4', last: '2-3.1.6' };
const FIRST = { first: '2-3.1.4', last: '2-3.1.4' };

test('a range is a query and the fragment of its first sentence, one sentence the fragment alone', () => {
	assert.equal(rangeAddress(RANGE), '?range=2-3.1.4..6#s2-3.1.4');
	assert.equal(rangeAddress(FIRST), '#s2-3.1.4');
});

test('what else the query says stays, a range from before does not', () => {
	const query = '?view=zh&range=2-3.1.1..2';
	assert.equal(rangeAddress(RANGE, query), '?view=zh&range=2-3.1.4..6#s2-3.1.4');
	assert.equal(rangeAddress(FIRST, query), '?view=zh#s2-3.1.4');
});

test('the query holds together with its fragment, or where that was lost', () => {
	assert.deepEqual(rangeInAddress('?range=2-3.1.4..6', '#s2-3.1.4'), RANGE);
	assert.deepEqual(rangeInAddress('?range=2-3.1.4..6&from=timeline', '#s2-3.1.4。'), RANGE);
	assert.deepEqual(rangeInAddress('?range=2-3.1.4..6', ''), RANGE);
	assert.deepEqual(rangeInAddress('?range=2-3.1.1..2', '#s2-3.1.4'), FIRST);
	assert.equal(rangeInAddress('?range=2-3.1.1..2', '#note-2-3-loans'), undefined);
});

test('a range in the fragment alone is understood, and no range is none', () => {
	assert.deepEqual(rangeInAddress('', '#s2-3.1.4..6'), RANGE);
	assert.equal(rangeInAddress('', ''), undefined);
	assert.equal(rangeInAddress('?range=x', '#main'), undefined);
});
