import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toFullWidth, toOriginalPunctuation } from './punctuation.ts';

test('the four half-width marks become full-width and nothing else changes', () => {
	assert.equal(toFullWidth('各县(市、区),3+3+3;“制—储”。'), '各县（市、区），3+3+3；“制—储”。');
});

test('mapping back gives the original', () => {
	const original = '中国(四川),B型;“1+21+N”。';
	assert.equal(toOriginalPunctuation(toFullWidth(original)), original);
});
