import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLines } from './lines.ts';
import { pairLines } from './pairs.ts';
import { paragraphsOf, parseMdx } from './parse.ts';

function paired(source: string) {
	const [paragraph] = paragraphsOf(parseMdx(source));
	assert.ok(paragraph);
	return pairLines(readLines(paragraph).lines);
}

test('Chinese and English lines in turn are pairs, with their line numbers', () => {
	const { pairs, faults } = paired('第一句。\nOne.\n第二句。\nTwo.');
	assert.deepEqual(faults, []);
	assert.deepEqual(
		pairs.map(({ zh, en }) => [zh.text, zh.line, en.text, en.line]),
		[
			['第一句。', 1, 'One.', 2],
			['第二句。', 3, 'Two.', 4],
		],
	);
});

test('a note mark does not belong to the text of its sentence', () => {
	const { pairs } = paired('第一句。\nOne.[^a]\n\n[^a]: 注。\n  Note.');
	const [pair] = pairs;
	assert.ok(pair);
	assert.equal(pair.en.text, 'One.');
	assert.deepEqual(pair.en.pieces, [
		{ kind: 'words', text: 'One.' },
		{ kind: 'mark', note: 'a' },
	]);
});

test('an odd line is reported where the alternation breaks', () => {
	const { faults } = paired('第一句。\nOne.\n第二句。\n第三句。\nThree.');
	assert.deepEqual(
		faults.map(({ line, problem }) => [line, problem]),
		[[4, 'an odd line: the paragraph has 5 lines, so a sentence here has no twin']],
	);
});

test('a language in the place of the other is reported on its line', () => {
	const { faults } = paired('Zero.\nOne.\n第二句。\nTwo 二.');
	assert.deepEqual(
		faults.map(({ line, problem }) => [line, problem]),
		[
			[1, 'English where Chinese should stand: “Zero.”'],
			[4, 'Chinese where English should stand: “Two 二.”'],
		],
	);
});
