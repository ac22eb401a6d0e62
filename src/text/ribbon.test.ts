import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gathered, layOut, ribbonPath } from './ribbon.ts';

const STRETCHES = [
	{ id: 'a', start: 0, length: 30 },
	{ id: 'b', start: 30, length: 12 },
	{ id: 'c', start: 72, length: 5 },
];

test('stretches are one path, each at its place and as wide as it is long', () => {
	assert.equal(ribbonPath(STRETCHES), 'M0 1h30m0 0h12m30 0h5');
});

test('a gap is taken from each stretch, of which something stays', () => {
	assert.equal(ribbonPath(STRETCHES, 8), 'M0 1h22m8 0h4m38 0h1');
});

test('nothing is an empty path', () => {
	assert.equal(ribbonPath([]), '');
});

test('sentences follow one another, and parts are set apart', () => {
	const line = layOut([
		{ id: '0.1.1', zh: '一二三' },
		{ id: '1-1.1.1', zh: '一二' },
		{ id: '1-2.1.1', zh: '一' },
	]);
	assert.deepEqual(
		line.map(({ start, length }) => [start, length]),
		[
			[0, 3],
			[33, 2],
			[35, 1],
		],
	);
	assert.deepEqual(
		gathered(line, (id) => id.slice(0, 1)),
		[
			{ id: '0', start: 0, length: 3 },
			{ id: '1', start: 33, length: 3 },
		],
	);
});
