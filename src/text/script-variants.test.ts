import assert from 'node:assert/strict';
import { test } from 'node:test';
import { traditionalVariants } from './script-variants.ts';

test('traditional characters lead to the simplified ones that a text has, and to no others', () => {
	const pairs = Array.from(traditionalVariants('新质生产力后')).join('');
	assert.ok(pairs.includes('質质') && pairs.includes('產产') && pairs.includes('後后'));
	assert.ok(!pairs.includes('發'));
});

test('a character that the text has itself stays as it is', () => {
	assert.ok(!traditionalVariants('后後').includes('後后'));
});
