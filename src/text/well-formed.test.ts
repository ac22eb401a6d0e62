import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wellFormed } from './well-formed.ts';

test('half a character is replaced, a whole one stays', () => {
	assert.equal(wellFormed('a\uD83D b\uDE00'), 'a\uFFFD b\uFFFD');
	assert.equal(wellFormed('氢能 😀 𠮷'), '氢能 😀 𠮷');
	assert.doesNotThrow(() => encodeURIComponent(wellFormed('\uD800')));
});
