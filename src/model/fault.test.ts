import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FaultsError, formatFaults, throwFaults } from './fault.ts';

const FAULTS = [
	{ file: 'b.mdx', line: 10, problem: 'two', remedy: 'mend two' },
	{ file: 'b.mdx', line: 9, problem: 'one', remedy: 'mend one' },
	{ file: 'a', problem: 'missing', remedy: 'add it' },
];

test('faults are listed by place, each with its remedy', () => {
	assert.equal(
		formatFaults(FAULTS),
		[
			'3 faults found',
			'a: missing',
			'    → add it',
			'b.mdx:9: one',
			'    → mend one',
			'b.mdx:10: two',
			'    → mend two',
		].join('\n'),
	);
});

test('no fault throws nothing, any fault throws them all', () => {
	throwFaults([]);
	assert.throws(
		() => {
			throwFaults(FAULTS);
		},
		(error) => error instanceof FaultsError && error.faults.length === 3,
	);
});
