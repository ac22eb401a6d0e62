import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareIds, isBetween } from './document-order.ts';

test('ids are ordered by number, as the text is', () => {
	const ids = ['0.1.1', '1-3.1.2', '2-2.1.9', '2-2.1.10', '2-2.2.1', '2-3.1.1', '6.1.1', '6.2.1'];
	assert.deepEqual([...ids].reverse().sort(compareIds), ids);
	assert.equal(compareIds('2-3.1.4', '2-3.1.4'), 0);
});

test('what lies between two ids does so whether or not they exist', () => {
	assert.deepEqual(
		['2-2.2.4', '2-2.2.5', '2-2.2.7', '2-2.3.1'].map((id) => isBetween(id, '2-2.2.5', '2-2.2.99')),
		[false, true, true, false],
	);
	assert.equal(isBetween('3-1.1.1', '2-5.1.4', '6.1.1'), true);
});

test('a paragraph, a section and a part stand for all of their sentences', () => {
	const place = (id: string, name: string) => isBetween(id, name, name);
	assert.deepEqual(
		['2-3.1.1', '2-3.1.12', '2-3.2.1'].map((id) => place(id, '2-3.1')),
		[true, true, false],
	);
	assert.deepEqual([place('2-3.4.1', '2-3'), place('2-4.1.1', '2-3')], [true, false]);
	assert.deepEqual([place('2-5.9.1', '2'), place('3-1.1.1', '2')], [true, false]);
	for (const id of ['6.1.1', '6.9.1']) assert.equal(place(id, '6'), true);
	assert.deepEqual([place('6.1.2', '6.1'), place('6.2.1', '6.1')], [true, false]);
	assert.equal(place('0.1.1', '0'), true);
});
