import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedForm } from './asked-form.ts';

test('English is compared by stems, whatever its case, width and hyphens', () => {
	assert.equal(askedForm('Electric  Vehicles'), askedForm('electric vehicle'));
	assert.equal(askedForm('low-altitude flight'), askedForm('low altitude flights'));
	assert.equal(askedForm('ＡＩ'), askedForm('ai'));
	assert.notEqual(askedForm('AI'), askedForm('aid'));
});

test('Chinese is compared letter by letter, white space and width aside', () => {
	assert.equal(askedForm(' 上 学 '), '上学');
	assert.equal(askedForm('ＡＩ芯片'), askedForm('ai 芯片'));
	assert.notEqual(askedForm('上学'), askedForm('上学期'));
});

test('signs alone ask for nothing', () => {
	assert.equal(askedForm('—?'), '');
});
