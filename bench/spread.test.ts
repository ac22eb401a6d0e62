import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median, spread } from './spread.ts';

test('the median is the middle value, whatever their order', () => {
	assert.equal(median([9, 1, 5]), 5);
	assert.equal(median([4, 1, 3, 2]), 2.5);
	assert.equal(median([7]), 7);
});

test('one value far off moves neither the median nor the spread by much', () => {
	const calm = [10, 11, 12, 13, 14, 15, 16];
	const disturbed = [10, 11, 12, 13, 14, 15, 900];
	assert.equal(median(disturbed), median(calm));
	assert.deepEqual(spread(disturbed), { low: 11.5, high: 14.5 });
});

test('of nothing there is no median', () => {
	assert.throws(() => median([]), /no values/);
});
