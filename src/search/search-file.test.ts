import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSearchFile, writeSearchFile } from './search-file.ts';

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
	const { sentences, terms, zh, en } = writeSearchFile(SEARCHED);
	assert.deepEqual([sentences, terms], [['1-1.1.1', '1-1.1.2'], ['nqpf']]);
	assert.deepEqual(zh, {
		sentences: ['发展新质生产力。', '迈上百亿元台阶。'],
		terms: [['新质生产力']],
	});
	assert.deepEqual(en.terms, [['new quality productive forces', 'NQPF']]);
});
