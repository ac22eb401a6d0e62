import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rangeAddress, rangesInAddress } from './range-address.ts';

const RANGE = { first: '2-3.1.4', last: '2-3.1.6' };
const FIRST = { first: '2-3.1.4', last: '2-3.1.4' };

test('a range is a query and the fragment of its first sentence, one sentence the fragment alone', () => {
	assert.equal(rangeAddress([RANGE]), '?range=2-3.1.4..6#s2-3.1.4');
	assert.equal(rangeAddress([FIRST]), '#s2-3.1.4');
});

test('what else the query says stays, a range from before does not', () => {
	const query = '?view=zh&range=2-3.1.1..2';
	assert.equal(rangeAddress([RANGE], query), '?view=zh&range=2-3.1.4..6#s2-3.1.4');
	assert.equal(rangeAddress([FIRST], query), '?view=zh#s2-3.1.4');
});

test('the query holds together with its fragment, or where that was lost', () => {
	assert.deepEqual(rangesInAddress('?range=2-3.1.4..6', '#s2-3.1.4'), [RANGE]);
	assert.deepEqual(rangesInAddress('?range=2-3.1.4..6&from=timeline', '#s2-3.1.4。'), [RANGE]);
	assert.deepEqual(rangesInAddress('?range=2-3.1.4..6', ''), [RANGE]);
	assert.deepEqual(rangesInAddress('?range=2-3.1.1..2', '#s2-3.1.4'), [FIRST]);
	assert.deepEqual(rangesInAddress('?range=2-3.1.1..2', '#note-2-3-loans'), []);
});

test('a range in the fragment alone is understood, and no range is none', () => {
	assert.deepEqual(rangesInAddress('', '#s2-3.1.4..6'), [RANGE]);
	assert.deepEqual(rangesInAddress('', ''), []);
	assert.deepEqual(rangesInAddress('?range=x', '#main'), []);
});

test('sentences that do not adjoin are a list, whose first is where the browser goes', () => {
	const other = { first: '2-4.1.1', last: '2-4.2.3' };
	const address = '?view=en&range=2-3.1.4..6,2-4.1.1..2.3#s2-3.1.4';
	assert.equal(rangeAddress([RANGE, other], '?view=en'), address);
	assert.deepEqual(rangesInAddress('?range=2-3.1.4..6,2-4.1.1..2.3', '#s2-3.1.4'), [RANGE, other]);
	assert.equal(rangeAddress([FIRST, other]), '?range=2-3.1.4,2-4.1.1..2.3#s2-3.1.4');
	assert.deepEqual(rangesInAddress('?range=2-3.1.4%2C2-4.1.1..2.3', ''), [FIRST, other]);
	assert.deepEqual(rangesInAddress('?range=2-3.1.4，x、2-4.1.1..2.3&utm=1', ''), [FIRST, other]);
	assert.deepEqual(rangesInAddress('?range=2-3.1.4,2-4.1.1', '#s2-4.1.1').length, 1);
	assert.equal(rangeAddress([], '?view=en'), '?view=en');
	assert.equal(rangeAddress([]), '');
});
