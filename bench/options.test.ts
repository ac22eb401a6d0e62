import assert from 'node:assert/strict';
import { test } from 'node:test';
import { optionsOf } from './options.ts';

test('where nothing is said, the usual parts are measured seven times', () => {
	const { parts, runs, isBuilt, out } = optionsOf([]);
	assert.deepEqual(parts, ['pages', 'controls', 'search', 'build']);
	assert.deepEqual([runs, isBuilt, out], [7, false, 'bench']);
});

test('parts come in their own order, whatever order they are asked in', () => {
	assert.deepEqual(optionsOf(['--only', 'growth,pages']).parts, ['pages', 'growth']);
});

test('what is no part and what is no number is refused by name', () => {
	assert.throws(() => optionsOf(['--only', 'pages,speed']), /not speed/);
	assert.throws(() => optionsOf(['--runs', '0']), /whole number/);
	assert.throws(() => optionsOf(['--fast']), /--fast/);
});
