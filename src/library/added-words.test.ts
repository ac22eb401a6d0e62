import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setOffAdded } from './added-words.ts';

const words = (text: string) => ({ kind: 'words' as const, text });
const added = (text: string) => ({ kind: 'added' as const, text });
const term = { kind: 'term' as const, text: 'the park', term: 'park', isFirst: true };

test('words that are added are set off from those beside them, wherever they stand', () => {
	const pieces = [words('The city will build '), term, words(' there.')];
	assert.deepEqual(setOffAdded(pieces, [[0, 8]]), [
		added('The city'),
		words(' will build '),
		term,
		words(' there.'),
	]);
	assert.deepEqual(setOffAdded(pieces, [[29, 34]]), [
		words('The city will build '),
		term,
		words(' '),
		added('there'),
		words('.'),
	]);
});

test('two stretches of one piece are set off each, and what has none stays as it is', () => {
	assert.deepEqual(
		setOffAdded(
			[words('one two three')],
			[
				[0, 3],
				[8, 13],
			],
		),
		[added('one'), words(' two '), added('three')],
	);
	assert.deepEqual(setOffAdded([words('one'), term], []), [words('one'), term]);
});
