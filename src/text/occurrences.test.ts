import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counterIn } from './occurrences.ts';

test('each place of a word is counted, none twice', () => {
	assert.equal(counterIn('企业和企业家、民营企业')('企业'), 3);
	assert.equal(counterIn('人人人人')('人人'), 2);
	assert.equal(counterIn('没有')('企业'), 0);
});

test('full-width and half-width signs and figures are one, line ends part words', () => {
	assert.equal(counterIn('增长5％、６%')('%'), 2);
	assert.equal(counterIn('到２０２５年')('2025'), 1);
	assert.equal(counterIn('外\n资')('外资'), 0);
});

test('nothing is nowhere', () => {
	assert.equal(counterIn('企业')(' '), 0);
});
