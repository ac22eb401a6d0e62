import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speechPieces } from './speech-pieces.ts';

test('the pieces are the sentence again and end where a clause ends', () => {
	const zh = `${'加快推进市级通用数据中心建设，'.repeat(9)}提升区域算力算效水平。`;
	const pieces = speechPieces(zh, 'zh');
	assert.equal(pieces.join(''), zh);
	assert.equal(pieces.length > 1, true);
	for (const piece of pieces) assert.match(piece, /^.{1,60}[，。]?$/u);
});

test('English is cut after marks and spaces, never within a number or a word', () => {
	const en = `The share will reach 3.5 percent, ${'and the city will go on with it, '.repeat(8)}as planned.`;
	const pieces = speechPieces(en, 'en');
	assert.equal(pieces.join(''), en);
	assert.match(pieces[0] ?? '', /3\.5 percent/);
	for (const piece of pieces) assert.equal(piece.length <= 160, true);
});

test('a closing mark stays with what it closes', () => {
	const clause = `he spoke of “${'forces of a new quality, '.repeat(5)}that is all,” and went on. `;
	for (const piece of speechPieces(clause.repeat(3), 'en')) assert.doesNotMatch(piece, /^”/u);
	for (const piece of speechPieces('坚持“稳中求进。”扎实推进各项工作；'.repeat(9), 'zh')) {
		assert.doesNotMatch(piece, /^[”。]/u);
	}
});

test('a clause that is too long is cut between words, in pieces of about one length', () => {
	const en = `${'the plenary session and the important instructions '.repeat(7)}hold.`;
	const english = speechPieces(en, 'en');
	assert.equal(english.join(''), en);
	for (const piece of english) {
		assert.equal(piece.length > 90 && piece.length <= 160, true, piece);
		assert.match(piece, /(?: |hold\.)$/u);
	}
	const zh = '加快构建现代化产业体系和推进新型工业化'.repeat(8);
	const chinese = speechPieces(zh, 'zh');
	assert.equal(chinese.join(''), zh);
	for (const piece of chinese) assert.equal(piece.length <= 60, true, piece);
});

test('a short sentence is one piece, and letters without words are cut anywhere', () => {
	assert.deepEqual(speechPieces('作出如下决定。', 'zh'), ['作出如下决定。']);
	for (const [letters, language, longest] of [
		['字'.repeat(200), 'zh', 60],
		['x'.repeat(400), 'en', 160],
	] as const) {
		const pieces = speechPieces(letters, language);
		assert.equal(pieces.join(''), letters);
		for (const { length } of pieces) assert.equal(length <= longest, true);
	}
	assert.deepEqual(speechPieces('', 'en'), ['']);
});
