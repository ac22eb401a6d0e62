/** What a note rests on, as its reader sees it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../../model/language.ts';
import type { Source } from '../../model/source.ts';
import { sourceRuns } from './labels.ts';

const FUNDS: Source = {
	id: 'funds',
	title: { zh: '关于政府投资基金的指导意见', en: 'Guidelines on government funds' },
	issuer: { zh: '国务院办公厅', en: 'General Office of the State Council' },
	date: '2025-01-02',
	number: '国办发〔2025〕1号',
	address: 'https://www.gov.cn/funds',
	seen: '2026-11-26',
};
const REPORT: Source = {
	...FUNDS,
	id: 'report',
	title: { zh: '新华社报道', en: 'Report by Xinhua' },
	issuer: { zh: '新华社', en: 'Xinhua' },
	date: '2024-04',
	number: 'none',
	address: 'none',
	seen: 'none',
};
const SOURCES = new Map([FUNDS, REPORT].map((one) => [one.id, one]));

function text(ids: string[], language: Language): string {
	return sourceRuns(ids, SOURCES, language)
		.map((run) => run.text)
		.join('');
}

test('a document is named by title, number, issuer and date', () => {
	assert.equal(
		text(['funds'], 'zh'),
		'依据：关于政府投资基金的指导意见（国办发〔2025〕1号，国务院办公厅，2025年1月2日）',
	);
	assert.equal(
		text(['funds'], 'en'),
		'Source: Guidelines on government funds 国办发〔2025〕1号 (General Office of the State Council, January 2, 2025)',
	);
});

test('there is no word for a number that is none, and nothing that the title says already', () => {
	assert.equal(text(['decision', 'report'], 'zh'), '依据：决定原文；新华社报道（2024年4月）');
	assert.equal(
		text(['report', 'our-reading'], 'en'),
		'Source: Report by Xinhua (April 2024); our reading',
	);
});

test('the title leads to the document, and the number is Chinese on an English page', () => {
	const runs = sourceRuns(['funds', 'report'], SOURCES, 'en');
	assert.deepEqual(
		runs.filter(({ address }) => address !== undefined).map((run) => run.text),
		['Guidelines on government funds'],
	);
	assert.deepEqual(
		runs.filter(({ isChinese }) => isChinese).map((run) => run.text),
		['国办发〔2025〕1号'],
	);
	assert.ok(sourceRuns(['funds'], SOURCES, 'zh').every(({ isChinese }) => !isChinese));
});

test('an unknown source is refused', () => {
	assert.throws(() => sourceRuns(['no-such'], SOURCES, 'en'), /unknown source “no-such”/);
});
