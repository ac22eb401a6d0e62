import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPhraseSpans } from './phrase-spans.ts';

const row = {
	id: '1-1.1.1',
	zh: '支持企业，推动建设。',
	en: 'It will promote building and support firms.',
};
const table = new Map([
	[
		'1-1.1.1',
		[
			{ zh: [[0, 4]] as const, en: [[29, 42]] as const },
			{ zh: [[5, 9]] as const, en: [[3, 24]] as const },
			{ zh: [], en: [[0, 2]] as const },
		],
	],
]);
const hit = { row, zh: [], en: [], isClose: true };

test('what is beside the words that were found is marked, in both directions', () => {
	assert.deepEqual(withPhraseSpans({ ...hit, zh: [{ start: 2, end: 4 }] }, table).en, [
		{ start: 29, end: 42 },
	]);
	assert.deepEqual(withPhraseSpans({ ...hit, en: [{ start: 16, end: 24 }] }, table).zh, [
		{ start: 5, end: 9 },
	]);
	assert.deepEqual(
		withPhraseSpans({ ...hit, zh: [{ start: 3, end: 6 }] }, table).en.map(({ start }) => start),
		[3, 29],
	);
});

test('what is marked already, and what has no twin, stays as it is', () => {
	const both = { ...hit, zh: [{ start: 2, end: 4 }], en: [{ start: 0, end: 2 }] };
	assert.equal(withPhraseSpans(both, table), both);
	assert.equal(withPhraseSpans(hit, table), hit);
	assert.deepEqual(withPhraseSpans({ ...hit, en: [{ start: 0, end: 2 }] }, table).zh, []);
	assert.deepEqual(withPhraseSpans({ ...hit, zh: [{ start: 0, end: 2 }] }, new Map()).en, []);
});
