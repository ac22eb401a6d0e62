import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localizedPath, sectionPath, sentencePath, withBase } from './paths.ts';

test('addresses are as DESIGN.md fixes them', () => {
	assert.equal(localizedPath('en', sectionPath('2-3'), '/'), '/en/decision/2-3/');
	assert.equal(sentencePath('en', '2-3.1.4', '/'), '/en/decision/2-3/#s2-3.1.4');
});

test('a base path stands before every address, with or without its slash', () => {
	assert.equal(withBase('/favicon.svg', '/reader'), '/reader/favicon.svg');
	assert.equal(withBase('favicon.svg', '/reader/'), '/reader/favicon.svg');
	assert.equal(localizedPath('zh', '', '/reader'), '/reader/zh/');
});
