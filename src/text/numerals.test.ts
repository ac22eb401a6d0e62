import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chineseNumeral, romanNumeral } from './numerals.ts';

test('parts and sections are counted as each language does', () => {
	assert.deepEqual([1, 5, 6, 10].map(chineseNumeral), ['一', '五', '六', '十']);
	assert.deepEqual([1, 4, 6, 10].map(romanNumeral), ['I', 'IV', 'VI', 'X']);
});
