import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FRAMES } from './frame.ts';
import { termMatrix } from './term-matrix.ts';

const together = {
	terms: ['a', 'b', 'c'].map((id) => ({ id, sentences: [] })),
	pairs: [
		{ row: 'b', column: 'a', sentences: ['1', '2', '3', '4'] },
		{ row: 'c', column: 'a', sentences: ['1'] },
	],
};

for (const frame of FRAMES) {
	const matrix = termMatrix(together, new Map([['c', 'a name '.repeat(30)]]), 'en', frame);

	test(`${frame.name}: the area of a dot is the number of shared sentences`, () => {
		const [many, one] = matrix.dots.map(({ radius }) => radius);
		assert.ok(many !== undefined && one !== undefined && Math.abs(many / one - 2) < 0.01);
	});

	test(`${frame.name}: a dot lies left of the label of its row and below that of its column`, () => {
		const label = new Map(matrix.terms.map((term) => [term.id, term.label]));
		for (const { pair, x, y, radius } of matrix.dots) {
			assert.ok(x + radius <= (label.get(pair.row)?.x ?? 0));
			assert.ok(y - radius >= (label.get(pair.column)?.y ?? Infinity));
		}
	});
}
