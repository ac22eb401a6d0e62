import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreMarks } from './score-marks.ts';

const RIBBON = {
	length: 3000,
	sentences: [
		{ id: 'a', start: 0, length: 100 },
		{ id: 'b', start: 100, length: 100 },
		{ id: 'c', start: 2000, length: 1000 },
	],
};

test('marks stand where their sentences do, in the order of the text; others are left out', () => {
	const marks = scoreMarks(['c', 'a', 'x'], RIBBON);
	assert.deepEqual(
		marks.map(({ id, start, length }) => [id, start, length]),
		[
			['a', 0, 100],
			['c', 2000, 1000],
		],
	);
});

test('a finger may miss a mark, but not so far that it means a neighbor or leaves the ribbon', () => {
	const reaches = scoreMarks(['a', 'b', 'c'], RIBBON).map(({ reach }) => reach);
	assert.deepEqual(reaches, [
		{ from: 0, to: 100 },
		{ from: 100, to: 530 },
		{ from: 1670, to: 3000 },
	]);
});
