/** What the decision does not say, recounted in the original without the code that checks it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readContent } from '../../src/content/content.ts';

/** The words that were promised, with their counts. */
const PROMISED: Readonly<Record<string, number>> = {
	...{ 外资: 0, 外商: 0, 补贴: 0, 奖励: 0, 知识产权: 0, 专利: 0, 融资: 0, 上市: 0 },
	...{ 负面清单: 0, 一带一路: 0, 招商: 0, 公司: 0, 不得: 0, 严禁: 0, 禁止: 0, '%': 0 },
	...{ 2025: 0, 2030: 0, 光伏: 0, 出口: 0, 进口: 0, 住房: 0, 户籍: 0 },
	...{ 亿元: 1, 用地: 1, 外贸: 1, 必须: 2, 企业: 23 },
};

const original = await readFile('content/decision/source.zh.txt', 'utf8');
const { notSaid } = await readContent(process.cwd());
const words = (notSaid.data ?? []).flatMap(({ entries }) => entries.flatMap((one) => one.words));

test('every word stands in the original as often as is said', () => {
	for (const { zh, count } of words) {
		let found = 0;
		for (let at = original.indexOf(zh); at !== -1; at = original.indexOf(zh, at + zh.length)) {
			found += 1;
		}
		assert.equal(found, count, zh);
	}
	assert.equal(original.includes('％'), false);
});

test('the words that were promised are there with their counts', () => {
	const counts = new Map(words.map(({ zh, count }) => [zh, count]));
	for (const [word, count] of Object.entries(PROMISED)) assert.equal(counts.get(word), count, word);
});

test('where it speaks of companies otherwise is every sentence with 企业', async () => {
	const { sections } = await readContent(process.cwd());
	const having = sections
		.flatMap(({ data }) => data?.paragraphs.flat() ?? [])
		.filter(({ zh }) => zh.text.includes('企业'))
		.map(({ id }) => id);
	const entries = (notSaid.data ?? []).flatMap((group) => group.entries);
	const company = entries.find((entry) => entry.words.some(({ zh }) => zh === '公司'));
	assert.deepEqual(
		company?.instead?.map(({ sentence }) => sentence),
		having,
	);
});
