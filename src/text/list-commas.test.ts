import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listsWithoutComma } from './list-commas.ts';

test('a member with “and” inside a list wants a comma before the last “and”', () => {
	assert.deepEqual(
		listsWithoutComma('It builds on seeds, trials and demonstrations, labs and markets.'),
		['trials and demonstrations, labs and markets.'],
	);
	assert.deepEqual(
		listsWithoutComma('It builds on seeds, trials and demonstrations, labs, and markets.'),
		[],
	);
});

test('three short members in one, and the last with an “and” of its own', () => {
	assert.deepEqual(listsWithoutComma('They are lithium, energy and chemicals and food.'), [
		'They are lithium, energy and chemicals and food.',
	]);
	assert.deepEqual(listsWithoutComma('They are lithium, energy and chemicals, and food.'), []);
});

test('what is no list of such members is left alone', () => {
	for (const text of [
		'The rail, road, air and other corridors and hubs will be built.',
		'In 2024, the ministry and the committee of science, technology and industry agreed.',
		'Suining will speed up the reform of land and labor, build parks, and bring in funds and talent.',
		'It improves the system and, with care and skill, moves faster and further.',
		'It uses “three zones” [urban, farming and ecological, lines and borders], parks and roads.',
	]) {
		assert.deepEqual(listsWithoutComma(text), [], text);
	}
});
