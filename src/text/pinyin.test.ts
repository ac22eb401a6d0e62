import assert from 'node:assert/strict';
import { test } from 'node:test';
import { syllablesOf, tonelessPinyin } from './pinyin.ts';

test('pinyin by word is cut into one syllable a character', () => {
	assert.deepEqual(syllablesOf('新质生产力', 'xīnzhì shēngchǎnlì'), [
		...['xīn', 'zhì', 'shēng', 'chǎn', 'lì'],
	]);
});

test('digits, letters and marks of a term do not disturb', () => {
	assert.deepEqual(syllablesOf('“1336”总体', '“1336” zǒngtǐ'), ['1', '3', '3', '6', 'zǒng', 'tǐ']);
	assert.deepEqual(syllablesOf('5G工厂', '5G gōngchǎng'), ['5', 'g', 'gōng', 'chǎng']);
});

test('a character with several readings fits each of them', () => {
	assert.ok(syllablesOf('重点', 'zhòngdiǎn'));
	assert.ok(syllablesOf('为中心', 'wéi zhōngxīn'));
});

test('pinyin that does not fit its characters is refused', () => {
	assert.equal(syllablesOf('新质', 'xīnzhī'), undefined);
	assert.equal(syllablesOf('新质', 'xīn'), undefined);
	assert.equal(syllablesOf('新质', 'xīnzhì shēng'), undefined);
});

test('toneless pinyin is what people type', () => {
	assert.equal(tonelessPinyin('xīnzhì shēngchǎnlì'), 'xinzhishengchanli');
	assert.equal(tonelessPinyin('hòu’ài, lǜsè'), 'houailüse');
});
