import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chineseUnits, englishUnits, overlaps, placesOf, uncovered } from './phrase-places.ts';

const TEXT = 'We will build the park, the parks and the road.';

/** The words at the places of a phrase, or why there are none. */
function wordsOf(phrase: string, text = TEXT): string[] | string {
	const found = placesOf(phrase, text);
	return 'problem' in found
		? found.problem
		: found.places.map(({ start, end }) => text.slice(start, end));
}

test('a phrase may stand in several places', () => {
	assert.deepEqual(wordsOf('We will build … the road'), ['We will build', 'the road']);
});

test('whole words only: a park is not in parks', () => {
	assert.deepEqual(placesOf('park', TEXT), { places: [{ start: 18, end: 22 }] });
	assert.equal(wordsOf('ark'), '“ark” does not stand in the text');
	assert.deepEqual(wordsOf('5G', '建5G网'), ['5G']);
});

test('an occurrence is numbered where words repeat, and only as far as they do', () => {
	assert.equal(wordsOf('the'), '“the” stands in the text 3 times');
	assert.deepEqual(placesOf('the#3', TEXT), { places: [{ start: 38, end: 41 }] });
	assert.equal(wordsOf('the#4'), '“the” stands in the text only 3 times');
});

test('an empty part is no phrase', () => {
	assert.equal(wordsOf('We … '), '“” does not stand in the text');
});

test('what no place holds is told in one piece where it follows', () => {
	const text = '“到2027年”，建成。';
	const gaps = (places: { start: number; end: number }[]) =>
		uncovered(chineseUnits(text), places).map(({ start, end }) => text.slice(start, end));
	assert.deepEqual(gaps([]), ['到2027年”，建成']);
	assert.deepEqual(gaps([{ start: 6, end: 7 }]), ['到2027', '建成']);
	assert.deepEqual(gaps([{ start: 0, end: text.length }]), []);
});

test('a word that is half in a place is not held', () => {
	const text = 'Suining’s parks';
	const gaps = uncovered(englishUnits(text), [{ start: 0, end: 7 }]);
	assert.deepEqual(gaps, [{ start: 0, end: 15 }]);
});

test('places that touch do not overlap', () => {
	assert.equal(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 }), false);
	assert.equal(overlaps({ start: 0, end: 3 }, { start: 2, end: 3 }), true);
});
