import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONDITIONS, line, SLOW_LINE } from './conditions.ts';

test('megabits a second become bytes a second', () => {
	assert.deepEqual(line(150, 1.6, 0.8), {
		latency: 150,
		downloadThroughput: 200_000,
		uploadThroughput: 100_000,
	});
	assert.equal(SLOW_LINE.downloadThroughput, 200_000);
});

test('the phone has Chrome’s fast 3G and a processor a quarter as fast', () => {
	assert.deepEqual(CONDITIONS.phone.line, {
		latency: 562.5,
		downloadThroughput: 180_000,
		uploadThroughput: 84_375,
	});
	assert.equal(CONDITIONS.phone.slowdown, 4);
	assert.equal(CONDITIONS.unthrottled.line, undefined);
});
