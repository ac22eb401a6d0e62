import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phraseOf, wordsOfPhrase } from './phrase-offsets.ts';

const text = {
	zh: '加快推进数据中心建设，推动平台建设。',
	en: 'The city will move faster to build a data center, and the city will promote a platform.',
};

test('a phrase has its places in the order of the text, wherever its words are written', () => {
	const group = { zh: '建设#1 … 加快推进', en: 'will move faster to build' };
	assert.deepEqual(phraseOf(group, text), {
		zh: [
			[0, 4],
			[8, 10],
		],
		en: [[9, 34]],
	});
	assert.deepEqual(wordsOfPhrase(group, text), {
		zh: '建设 … 加快推进',
		en: 'will move faster to build',
	});
});

test('the occurrence that is meant is the one that is found', () => {
	assert.deepEqual(phraseOf({ zh: '建设#2', en: 'the city' }, text), {
		zh: [[15, 17]],
		en: [[54, 62]],
	});
});

test('what is added has no Chinese, what is left out no English', () => {
	assert.deepEqual(phraseOf({ en: 'The city', kind: 'added' }, text), {
		zh: [],
		en: [[0, 8]],
		kind: 'added',
	});
	assert.deepEqual(phraseOf({ zh: '平台', kind: 'left', reason: 'So.' }, text), {
		zh: [[13, 15]],
		en: [],
		kind: 'left',
	});
});
