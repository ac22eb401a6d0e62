import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrongExplanations } from './explanations.ts';

test('an explanation after the words that it explains', () => {
	assert.deepEqual(
		wrongExplanations('the “two highs” [of energy and emissions] will be curbed'),
		[],
	);
	assert.deepEqual(wrongExplanations('the Eighth Five-Year Plan [2021-2025] and more'), []);
});

test('subjects and small words, thirteen words, a place of its own, a bracket alone', () => {
	assert.deepEqual(wrongExplanations('Then [we will] build'), ['[we will] explains nothing']);
	assert.deepEqual(wrongExplanations(`The hub [${'one '.repeat(13).trim()}] is there`), [
		`[${'one '.repeat(13).trim()}] has 13 words`,
	]);
	assert.deepEqual(wrongExplanations('[The local government] will build'), [
		'[The local government] does not follow the words that it explains',
	]);
	assert.deepEqual(wrongExplanations('the hub [of trade is there'), [
		'a square bracket stands alone or within others',
	]);
});
