import assert from 'node:assert/strict';
import { test } from 'node:test';
import { QuickSearch } from './quick-search.ts';

const SENTENCES = [
	{ id: '1-1.1.1', zh: '发展新质生产力。', en: 'We will develop new quality productive forces.' },
	{ id: '1-1.1.2', zh: '以“3+3+3”为重点。', en: 'The focus is on “3+3+3” with quality.' },
	{
		id: '1-1.2.1',
		zh: '创新氢能利用，丰富示范场景。',
		en: 'Hydrogen is used; new scenarios develop.',
	},
	{ id: '2-1.1.1', zh: '迈上百亿元台阶。', en: 'It rises by 10 billion yuan.' },
];
const TERMS = [
	{ id: 'nqpf', forms: ['新质生产力'], renderings: ['new quality productive forces', 'NQPF'] },
];

const HEADINGS = [{ id: '1-1', zh: '发展目标', en: 'Development goals' }];

function search(query: string, { withSpellings = true } = {}) {
	const quick = new QuickSearch(SENTENCES, {
		terms: TERMS,
		headings: HEADINGS,
		topics: [],
		suggestions: [],
	});
	if (withSpellings) {
		quick.addSpellings({
			pinyin: ['xin zhi sheng chan li'],
			traditional: '質质產产發发',
			words: '',
		});
	}
	const answer = quick.search(query);
	return {
		...answer,
		ids: answer.hits.map(({ row }) => row.id),
		exact: answer.terms.filter(({ isExact }) => isExact).map(({ term }) => term.id),
	};
}

test('Chinese is found letter by letter, and what is not there is not found', () => {
	assert.deepEqual(search('质生产').ids, ['1-1.1.1']);
	assert.deepEqual(search('“3+3').ids, ['1-1.1.2']);
	assert.deepEqual(search('产生').ids, []);
});

test('two words apart stand in one sentence', () => {
	assert.deepEqual(search('氢能 示范').ids, ['1-1.2.1']);
	assert.deepEqual(search('氢能 发展').ids, []);
});

test('English is found by stem, words that follow one another first', () => {
	assert.deepEqual(search('developing').ids, ['1-1.1.1', '1-1.2.1']);
	assert.deepEqual(search('quality new').ids, ['1-1.1.1']);
	assert.deepEqual(search('hydro').ids, ['1-1.2.1']);
	assert.equal(search('hydro').isPrefix, true);
	assert.deepEqual(search('"develops"').ids, []);
	assert.deepEqual(search('"quality productive"').ids, ['1-1.1.1']);
});

test('digits are looked for in Chinese, and in English if the Chinese has none', () => {
	assert.deepEqual(search('3').ids, ['1-1.1.2']);
	assert.deepEqual(search('10').ids, ['2-1.1.1']);
});

test('every spelling of a term leads to the term and its sentences, marked in both languages', () => {
	for (const query of [
		...['新质生产力', '新質生產力', 'xinzhishengchanli', 'xīn zhì shēng chǎn lì', 'xzscl'],
		...['new quality productive forces', 'NQPF', 'Xīnzhì shēngchǎnlì'],
	]) {
		const { ids, exact, hits } = search(query);
		assert.deepEqual([ids, exact], [['1-1.1.1'], ['nqpf']], query);
		const [zh, en] = [[{ start: 2, end: 7 }], [{ start: 16, end: 45 }]];
		assert.deepEqual(hits, [{ row: SENTENCES[0], zh, en, isClose: true }], query);
	}
	assert.deepEqual(search('xinzh').ids, ['1-1.1.1']);
	assert.deepEqual(search('xinzh', { withSpellings: false }).ids, []);
});

test('headings are found, too', () => {
	assert.deepEqual(search('展目').headings[0]?.row.id, '1-1');
	assert.deepEqual(search('goal').headings[0]?.en, [{ start: 12, end: 17 }]);
});

test('an address leads to its sentence, its paragraph or its section', () => {
	assert.deepEqual(search('1-1.2.1').ids, ['1-1.2.1']);
	assert.deepEqual(search('1-1.1').ids, ['1-1.1.1', '1-1.1.2']);
	assert.deepEqual(search('s2-1').ids, ['2-1.1.1']);
});

test('kinds of dashes are taken as alike only where nothing else is found', () => {
	const quick = new QuickSearch([{ id: '1-1.1.1', zh: '制—储。', en: 'Make, store.' }], undefined);
	assert.equal(quick.search('制—储').isLoose, false);
	assert.equal(quick.search('制-储').isLoose, true);
	assert.equal(quick.search('制-储').hits.length, 1);
});
