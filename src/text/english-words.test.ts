import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishWords } from './english-words.ts';

test('hyphens part words, apostrophes do not, and each word has its stem and its place', () => {
	assert.deepEqual(englishWords('Suining’s high-quality R&D'), [
		{ word: "suining's", stem: 'suin', start: 0, end: 9 },
		{ word: 'high', stem: 'high', start: 10, end: 14 },
		{ word: 'quality', stem: 'qualiti', start: 15, end: 22 },
		{ word: 'r', stem: 'r', start: 23, end: 24 },
		{ word: 'd', stem: 'd', start: 25, end: 26 },
	]);
});
