import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingsOf } from './query.ts';

/** The words of each reading, as they are looked for in Chinese. */
function literals(query: string): string[][] {
	return readingsOf(query, (text) => text).map((reading) =>
		reading.map((word) => word.literals.join('/')),
	);
}

test('white space parts words, but not beside signs nor between single characters', () => {
	assert.deepEqual(literals('氢能 示范')[0], ['氢能', '示范']);
	assert.deepEqual(literals('3 + 3 + 3')[0], ['3+3+3']);
	assert.deepEqual(literals('新 质 生 产 力')[0], ['新质生产力']);
});

test('between Chinese and digits it may part words or not', () => {
	assert.deepEqual(literals('到 2027 年').slice(0, 2), [['到2027年'], ['到', '2027', '年']]);
});

test('marks around a word make no difference, marks within it do', () => {
	for (const query of ['"氢能"', '《氢能》', '氢能。', '（氢能）、', '“氢能”']) {
		assert.deepEqual(literals(query), [['氢能']], query);
	}
	assert.deepEqual(literals('氢"能'), [['氢“能/氢”能']]);
	assert.deepEqual(literals('。'), [['。']]);
	assert.deepEqual(literals('"'), []);
});

test('what cannot be seen makes no difference', () => {
	assert.deepEqual(literals('新质\u200b生产\ufeff力\u00ad'), [['新质生产力']]);
});

test('signs between words are no words', () => {
	assert.deepEqual(literals('hydrogen — 10,000 × a').at(-1), ['hydrogen', '10,000', 'a']);
});

test('a phrase in quotation marks is one word in English, taken as it is', () => {
	const [[phrase] = []] = readingsOf('“New Quality” forces', (text) => text);
	assert.ok(phrase);
	assert.deepEqual(
		phrase.english.map(({ word }) => word),
		['new', 'quality'],
	);
	assert.equal(phrase.isQuoted, true);
});

test('traditional characters are turned into those of the text', () => {
	const simplify = (text: string) => text.replaceAll('質', '质');
	assert.deepEqual(readingsOf('新質', simplify)[0]?.[0]?.literals, ['新质']);
});

test('nothing but white space asks for nothing', () => {
	assert.deepEqual(literals('  '), []);
});
