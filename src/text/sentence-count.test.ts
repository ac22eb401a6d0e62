import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceCount } from './sentence-count.ts';

test('sentences are counted by what ends them', () => {
	assert.equal(sentenceCount('只写在4-2.1.6这一句里。数额没有写。', 'zh'), 2);
	assert.equal(sentenceCount('It stands in 4-2.1.6 alone. No “amounts.”', 'en'), 2);
	assert.equal(sentenceCount('Is it said (in 4-2.1.6)? No! Or yes.', 'en'), 3);
	assert.equal(sentenceCount('没有句号', 'zh'), 0);
});
