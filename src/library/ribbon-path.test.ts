import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ribbonPath } from './ribbon-path.ts';

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
