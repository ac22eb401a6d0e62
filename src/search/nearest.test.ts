import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestTerms, occurringParts } from './nearest.ts';

const TERMS = ['新质生产力', '绿色生产力', '中试基地'].map((zh, index) => ({
	id: String(index),
	forms: [zh],
	renderings: [['new quality productive forces', 'green productivity', 'pilot base'][index] ?? ''],
}));

test('the terms most like a query come first, unlike ones not at all', () => {
	assert.deepEqual(
		nearestTerms('新制生产力', TERMS).map(({ id }) => id),
		['0', '1'],
	);
	assert.deepEqual(nearestTerms('zzz', TERMS), []);
});

test('the longest parts that occur are found, words by words', () => {
	const occurs = (part: string) => ['产业', '创新', 'green', '产'].includes(part);
	assert.deepEqual(occurringParts('产业创新', occurs), ['产业', '创新']);
	assert.deepEqual(occurringParts('green cheese', occurs), ['green']);
	assert.deepEqual(occurringParts('乙丙', occurs), []);
});
