import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excusesOf } from './excuses.ts';
import { readLines } from './lines.ts';
import { paragraphsOf, parseMdx } from './parse.ts';

function lastLine(source: string) {
	const [paragraph] = paragraphsOf(parseMdx(source));
	const line = paragraph && readLines(paragraph).lines.at(-1);
	assert.ok(line);
	return line;
}

test('an excuse names its term and its reason and is not part of the sentence', () => {
	const line = lastLine('第一句。\nOne. {/* otherwise hidden-debt: said before */}');
	assert.equal(line.text, 'One.');
	assert.deepEqual(line.pieces, [{ kind: 'words', text: 'One.' }]);
	assert.deepEqual(excusesOf(line), [{ term: 'hidden-debt', reason: 'said before' }]);
});

test('a comment without a reason excuses nothing', () => {
	assert.deepEqual(excusesOf(lastLine('第一句。\nOne. {/* otherwise hidden-debt: */}')), []);
});
