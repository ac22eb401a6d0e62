import assert from 'node:assert/strict';
import { test } from 'node:test';
import { table } from './table.ts';

test('columns are as wide as their widest cell, numbers to the right', () => {
	assert.equal(
		table(
			['page', 'LCP'],
			[
				['home', '9 ms'],
				['a long name', '1.20 s'],
			],
		),
		[
			'| page        |    LCP |',
			'| ----------- | -----: |',
			'| home        |   9 ms |',
			'| a long name | 1.20 s |',
		].join('\n'),
	);
});

test('a cell that was not taken is empty', () => {
	assert.match(table(['page', 'LCP'], [['home']]), /\| home \|\s+\|$/);
});
