import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from './locales/en.json' with { type: 'json' };
import zh from './locales/zh.json' with { type: 'json' };
import { translator } from './translate.ts';

test('both languages have the same keys in the same order', () => {
	assert.deepEqual(Object.keys(en), Object.keys(zh));
});

test('numbers and names are put in, unescaped, in the plural that the language has', () => {
	assert.equal(translator('en')('decision.sentences', { count: 1 }), '1 sentence');
	assert.equal(translator('en')('decision.sentences', { count: 5 }), '5 sentences');
	assert.equal(translator('zh')('decision.sentences', { count: 5 }), '5句');
	assert.equal(
		translator('en')('decision.whole.description', { title: 'A & B' }).includes('A & B'),
		true,
	);
});
