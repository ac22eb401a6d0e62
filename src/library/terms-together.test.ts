import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Term } from '../model/term.ts';
import { termsTogether } from './terms-together.ts';

const term = (id: string): Term => ({ id, forms: [id], renderings: [id], hasEntry: true });
const all = ['产业', '产业集群', '创新', '口号', '孤立'].map(term);
const candidates = new Set(['产业', '产业集群', '创新', '孤立']);
const sentences = [
	'产业集群与创新。',
	'产业与创新，口号。',
	'产业、创新。',
	'创新。',
	'孤立。',
].map((zh, index) => ({ id: `1-1.1.${index + 1}`, zh }));

test('terms come by how many sentences have them, with the sentences each pair shares', () => {
	const { terms, pairs } = termsTogether(all, candidates, sentences, 10);
	assert.deepEqual(
		terms.map(({ id, sentences: own }) => [id, own.length]),
		[
			['创新', 4],
			['产业', 2],
			['产业集群', 1],
		],
	);
	assert.deepEqual(pairs, [
		{ row: '产业', column: '创新', sentences: ['1-1.1.2', '1-1.1.3'] },
		{ row: '产业集群', column: '创新', sentences: ['1-1.1.1'] },
	]);
});

test('a term inside a longer one does not go with it, and one that stands alone is left out', () => {
	const { terms, pairs } = termsTogether(all, candidates, sentences, 10);
	assert.ok(!pairs.some(({ row, column }) => row === '产业集群' && column === '产业'));
	assert.ok(!terms.some(({ id }) => id === '孤立' || id === '口号'));
});
