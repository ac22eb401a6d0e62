import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOneSentence, sentenceEnds, sentencesOf } from './segmentation.ts';

test('sentences end in 。 and ； never ends one', () => {
	assert.deepEqual(sentencesOf('始终坚持；始终强化。第二句。'), [
		'始终坚持；始终强化。',
		'第二句。',
	]);
});

test('text after the last 。 is not lost', () => {
	assert.deepEqual(sentencesOf('一句。半句'), ['一句。', '半句']);
	assert.deepEqual(sentencesOf(''), []);
});

test('a line is one sentence if its only 。 stands at the end', () => {
	assert.equal(isOneSentence('一句。'), true);
	assert.equal(isOneSentence('一句。两句。'), false);
	assert.equal(isOneSentence('半句'), false);
	assert.equal(sentenceEnds('一句。两句。'), 2);
});
