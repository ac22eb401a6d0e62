import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SECTION_IDS } from '../model/ids.ts';
import { originalOf, wholeTextOf, type ShownText } from './shown-text.ts';

const both = (kind: ShownText['kind'], id: string, zh: string, en: string): ShownText[] => [
	{ kind, id, language: 'zh', text: zh },
	{ kind, id, language: 'en', text: en },
];

/** A decision with a sentence in each section. */
const SHOWN = [
	...both('adoption', '', '（2024年通过）', '(Adopted in 2024)'),
	...SECTION_IDS.flatMap((id) => [
		...(id.endsWith('-1') ? both('heading', id.slice(0, 1), '部', 'Part') : []),
		...both('heading', id, '题', 'Title'),
		...both('sentence', `${id}.1.1`, '甲，乙。', 'A, b.'),
		...both('sentence', `${id}.2.1`, '丙。', 'C.'),
	]),
];

test('the original has its own punctuation, numerals and lines', () => {
	const lines = originalOf(SHOWN).split('\n');
	assert.deepEqual(lines.slice(0, 6), [
		'题',
		'(2024年通过)',
		'甲,乙。',
		'丙。',
		'一、部',
		'(一)题。甲,乙。',
	]);
});

test('the whole text has each Chinese line with its English below it', () => {
	assert.deepEqual(wholeTextOf(SHOWN).split('\n').slice(0, 6), [
		'题',
		'Title',
		'（2024年通过）',
		'(Adopted in 2024)',
		'甲，乙。',
		'A, b.',
	]);
});

test('what is shown again in the same words makes no difference, in other words it does', () => {
	const [again] = both('sentence', '0.1.1', '甲，乙。', 'A, b.');
	const [other] = both('sentence', '0.1.1', '甲，丁。', 'A, d.');
	assert.ok(again && other);
	assert.equal(originalOf([...SHOWN, again]), originalOf(SHOWN));
	assert.notEqual(originalOf([...SHOWN, other]), originalOf(SHOWN));
	assert.notEqual(wholeTextOf([...SHOWN, other]), wholeTextOf(SHOWN));
});

test('what is missing or in another order gives another text', () => {
	for (let index = 0; index < SHOWN.length; index++) {
		assert.notEqual(wholeTextOf(SHOWN.toSpliced(index, 1)), wholeTextOf(SHOWN), `without ${index}`);
	}
	const swapped = SHOWN.toSorted((a, b) => (a.id < b.id ? 1 : -1));
	assert.notEqual(wholeTextOf(swapped), wholeTextOf(SHOWN));
});
