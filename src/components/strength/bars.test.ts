import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STRENGTHS } from '../../model/strength.ts';
import { barsOf, BAR_WIDTH, DRAWING_HEIGHT, drawingWidth, hasBars } from './bars.ts';

test('the firmer, the higher, all on one ground within the drawing', () => {
	const bars = barsOf(STRENGTHS);
	const heights = bars.slice(0, 6).map(({ height }) => height);
	assert.deepEqual(
		heights,
		heights.toSorted((a, b) => b - a),
	);
	assert.equal(new Set(heights).size, 6);
	for (const { y, height } of bars) {
		assert.ok(y >= 0);
		assert.equal(y + height, DRAWING_HEIGHT);
	}
});

test('bars stand side by side and fill the drawing', () => {
	const bars = barsOf(['will', 'promote', 'will']);
	assert.deepEqual(
		bars.map(({ x }) => x),
		[0, 5, 10],
	);
	assert.equal((bars.at(-1)?.x ?? 0) + BAR_WIDTH, drawingWidth(3));
	assert.equal(drawingWidth(0), 0);
});

test('only what is sought is hollow', () => {
	const hollow = STRENGTHS.filter((strength) => barsOf([strength])[0]?.isHollow);
	assert.deepEqual(hollow, ['seek']);
});

test('a sentence that only states, and one without clauses, has nothing to draw', () => {
	assert.equal(hasBars(['state', 'state']), false);
	assert.equal(hasBars([]), false);
	assert.equal(hasBars(['state', 'will']), true);
});
