import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STRENGTHS } from '../../model/strength.ts';
import { barsOf, BAR_WIDTH, drawingSize, hasBars, ROW, ROW_HEIGHT } from './bars.ts';

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
		assert.equal(y + height, ROW_HEIGHT);
	}
});

test('bars stand side by side and fill the drawing', () => {
	const bars = barsOf(['will', 'promote', 'will']);
	assert.deepEqual(
		bars.map(({ x }) => x),
		[0, 5, 10],
	);
	assert.equal((bars.at(-1)?.x ?? 0) + BAR_WIDTH, drawingSize(3).width);
	assert.deepEqual(drawingSize(0), { width: 0, height: 0 });
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

test('what has no room in a row stands in the next, below it', () => {
	const bars = barsOf(Array.from({ length: ROW + 1 }, () => 'must' as const));
	const { width, height } = drawingSize(ROW + 1);
	assert.deepEqual(drawingSize(ROW), { width, height: ROW_HEIGHT });
	assert.equal(bars.at(-1)?.x, 0);
	assert.ok((bars.at(-1)?.y ?? 0) > ROW_HEIGHT);
	for (const bar of bars) {
		assert.ok(bar.x + BAR_WIDTH <= width);
		assert.ok(bar.y + bar.height <= height);
	}
});
