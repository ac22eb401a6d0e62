import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCutFrom, phraseBeside, phrasesAt, readPhrases, wordsAt } from './phrase-places.ts';

/** 支持企业，推动建设。/ It will support firms and promote building. */
const DATA = {
	'1-1.1.1': [
		{ zh: [[0, 2]], en: [[8, 15]], strength: 'support' },
		{ zh: [[2, 4]], en: [[16, 21]] },
		{ zh: [], en: [[0, 2]], kind: 'added' },
		{
			zh: [[5, 9]],
			en: [
				[3, 7],
				[26, 42],
			],
			strength: 'promote',
		},
	],
};
const [, phrases = []] = [...readPhrases(DATA)][0] ?? [];

test('what a file holds is read, and whatever is no phrase is left out', () => {
	assert.equal(phrases[0]?.strength, 'support');
	assert.equal(phrases[2]?.kind, 'added');
	assert.deepEqual(phrases[3]?.en, [
		[3, 7],
		[26, 42],
	]);
	for (const data of [null, 'x', 1, []]) assert.equal(readPhrases(data).size, 0);
	assert.deepEqual(readPhrases({ a: 1, b: [null] }).get('a'), []);
	assert.deepEqual(readPhrases({ b: [{ zh: 1, kind: 'x', strength: 2 }] }).get('b'), [
		{ zh: [], en: [], kind: undefined, strength: undefined },
	]);
});

test('an offset is in the phrase around it, and in both where one follows the other', () => {
	assert.deepEqual(phrasesAt(phrases, 'zh', 1), [0]);
	assert.deepEqual(phrasesAt(phrases, 'zh', 2), [0, 1]);
	assert.deepEqual(phrasesAt(phrases, 'en', 30), [3]);
	assert.deepEqual(phrasesAt(phrases, 'en', 24), []);
});

test('phrases follow each other as the language is read, and end with the text', () => {
	const order = (language: 'zh' | 'en', by: 1 | -1) => {
		const seen: number[] = [];
		let at = phraseBeside(phrases, language, undefined, by);
		while (at !== undefined) {
			seen.push(at);
			at = phraseBeside(phrases, language, at, by);
		}
		return seen;
	};
	assert.deepEqual(order('zh', 1), [0, 1, 3]);
	assert.deepEqual(order('en', 1), [2, 3, 0, 1]);
	assert.deepEqual(order('en', -1), [1, 0, 3, 2]);
	assert.equal(phraseBeside([], 'en', undefined, 1), undefined);
});

test('the words of a phrase that stands in two places have … between them', () => {
	assert.equal(wordsAt('支持企业，推动建设。', phrases[3]?.zh ?? []), '推动建设');
	assert.equal(
		wordsAt('ab cd ef', [
			[0, 2],
			[6, 8],
		]),
		'ab … ef',
	);
	assert.equal(wordsAt('ab', []), '');
});

test('a text that is longer or shorter than the one that was cut is another', () => {
	assert.equal(isCutFrom('支持企业，推动建设。', phrases, 'zh'), true);
	assert.equal(isCutFrom('支持企业，推动建设。”\n', phrases, 'zh'), true);
	assert.equal(isCutFrom('支持企业，推动', phrases, 'zh'), false);
	assert.equal(isCutFrom('支持企业，推动建设，并且再说一些。', phrases, 'zh'), false);
});
