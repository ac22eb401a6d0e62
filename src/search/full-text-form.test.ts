import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullTextForm, fullTextQueries } from './full-text-form.ts';
import { readingsOf } from './query.ts';

test('each character and each sign of Chinese is a word, Latin words stay', () => {
	assert.equal(fullTextForm('融合、5G创新'), '融 合 u3001 5G 创 新');
});

test('Chinese is asked for as a phrase, English by word, phrases in quotation marks', () => {
	const queries = (query: string) =>
		fullTextQueries(readingsOf(query, (text) => text).at(-1) ?? []);
	assert.deepEqual(queries('氢能 hydrogen'), ['"氢 能"', 'hydrogen']);
	assert.deepEqual(queries('high-quality'), ['"high quality"']);
});
