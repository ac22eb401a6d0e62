import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSearchFile, SENTENCES_MOST, writeSearchFile } from './search-file.ts';

const SEARCHED = {
	sentences: [
		{ id: '1-1.1.1', zh: '发展新质生产力。', en: 'Develop new quality productive forces.' },
		{ id: '1-1.1.2', zh: '迈上百亿元台阶。', en: 'Rise by 10 billion yuan.' },
	],
	data: {
		terms: [
			{ id: 'nqpf', forms: ['新质生产力'], renderings: ['new quality productive forces', 'NQPF'] },
		],
		headings: [{ id: '1-1', zh: '发展目标', en: 'Development goals' }],
		suggestions: ['nqpf'],
	},
};

test('what was written is read again', () => {
	assert.deepEqual(readSearchFile(writeSearchFile(SEARCHED)), SEARCHED);
});

test('each language stands together, ids apart', () => {
	const { ids, zh, en } = writeSearchFile(SEARCHED);
	assert.deepEqual(ids, { sentences: ['1-1.1.1', '1-1.1.2'], terms: ['nqpf'] });
	assert.deepEqual(zh, {
		sentences: ['发展新质生产力。', '迈上百亿元台阶。'],
		terms: [['新质生产力']],
	});
	assert.deepEqual(en.terms, [['new quality productive forces', 'NQPF']]);
});

test('a text that is too long to be sent at once is left to the index, its names are not', () => {
	const long = { id: '1-1.1.3', zh: '长'.repeat(SENTENCES_MOST), en: '' };
	const file = writeSearchFile({ ...SEARCHED, sentences: [...SEARCHED.sentences, long] });
	assert.deepEqual([file.ids.sentences, file.zh.sentences, file.en.sentences], [[], [], []]);
	assert.deepEqual(readSearchFile(file).data, SEARCHED.data);
});
