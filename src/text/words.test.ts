import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordCount } from './words.ts';

test('words are what spaces set apart, dashes that stand alone are none', () => {
	assert.equal(wordCount('R&D spending – by 2027 –\n100-billion-yuan clusters.'), 6);
	assert.equal(wordCount(' '), 0);
});
