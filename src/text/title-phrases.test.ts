import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titlePhrases } from './title-phrases.ts';

const TITLES = [
	['推进', '数字', '经济', '与实体', '经济', '深度', '融合'],
	['以先进', '制造业', '为重点', '优化', '现代化', '产业', '体系'],
	['把推进', '新型', '工业化', '作为', '培育', '和发展', '新质生产力的', '着力', '重点'],
	['贸易、', '物流', '与开放'],
	['农业'],
];

test('a title may be broken between its words, none of them a single character', () => {
	for (const phrases of TITLES) assert.deepEqual(titlePhrases(phrases.join('')), phrases);
});

test('nothing is lost of a title, whatever it is', () => {
	for (const title of ['', '的', '与', '与新', '“1336”总体工作思路', 'GDP', '制—储—运—用']) {
		assert.equal(titlePhrases(title).join(''), title);
	}
});
