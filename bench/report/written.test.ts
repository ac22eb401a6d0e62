import assert from 'node:assert/strict';
import { test } from 'node:test';
import { written, writtenFigure } from './written.ts';

test('values are written in units that can be read', () => {
	assert.equal(written(1240, 'ms'), '1.24 s');
	assert.equal(written(6.04, 'ms'), '6 ms');
	assert.equal(written(36_120, 'bytes'), '36.1 KB');
	assert.equal(written(1_340_000_000, 'bytes'), '1340.0 MB');
	assert.equal(written(1.049, 'ratio'), '1.05 ×');
	assert.equal(written(0.0004, 'score'), '0');
});

test('the spread stands behind the median where there is one', () => {
	const figure = { what: 'a', subject: 'site', under: 'b', measure: 'c', unit: 'ms' } as const;
	assert.equal(writtenFigure({ ...figure, values: [10, 20, 30] }), '20 ms (15 ms–25 ms)');
	assert.equal(writtenFigure({ ...figure, values: [20, 20, 20] }), '20 ms');
});
