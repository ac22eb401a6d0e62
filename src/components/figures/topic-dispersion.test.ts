import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripMarks, stripParts } from './topic-dispersion.ts';

const all = Array.from({ length: 30 }, (_, index) => `1-1.1.${index + 1}`);

test('a mark stands at the place of its sentence, in the order of the text', () => {
	const marks = stripMarks(['1-1.1.9', '1-1.1.1', '9-9.1.1'], all);
	assert.deepEqual(
		marks.map(({ id, start }) => [id, start]),
		[
			['1-1.1.1', 0],
			['1-1.1.9', 8],
		],
	);
});

test('marks share the space between them and reach no further than six sentences', () => {
	const [first, second, third] = stripMarks(['1-1.1.1', '1-1.1.3', '1-1.1.25'], all);
	assert.equal(first?.reach.from, 0);
	assert.equal(first.reach.to, second?.reach.from);
	assert.equal(second?.reach.to, 8.5);
	assert.deepEqual(third?.reach, { from: 18.5, to: 30 });
});

test('sections of one part are one stretch', () => {
	const section = (part: number | undefined, count: number) => ({
		part,
		sentences: Array.from({ length: count }),
	});
	assert.deepEqual(
		stripParts([section(undefined, 1), section(1, 6), section(1, 5), section(2, 4)]),
		[
			{ number: undefined, from: 0, to: 1 },
			{ number: 1, from: 1, to: 12 },
			{ number: 2, from: 12, to: 16 },
		],
	);
});
