import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speechPieces } from './clauses.ts';

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

test('a short sentence is one piece, and one without marks stays whole', () => {
	assert.deepEqual(speechPieces('作出如下决定。', 'zh'), ['作出如下决定。']);
	assert.deepEqual(speechPieces('字'.repeat(200), 'zh'), ['字'.repeat(200)]);
});
