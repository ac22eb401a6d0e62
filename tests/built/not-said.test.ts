/** Absences as built, recounted without the code that makes them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { attributeOf, textOf } from '../../src/checks/html.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { siteSearch } from '../search/site-search.ts';
import { data, sentences, texts } from './decision-data.ts';
import { pageAt } from './page-at.ts';
import { having } from './pages.ts';

const absence = z.strictObject({
	group: z.string(),
	words: z.array(z.strictObject({ zh: z.string(), en: z.string(), count: z.int() })).min(1),
	instead: z.array(z.string()).min(1).nullable(),
});
const absences = await data('not-said.json', z.array(absence));

test('the page of absences shows every word with its number, which leads to the search for it', () => {
	const words = absences.flatMap((one) => one.words);
	for (const language of LANGUAGES) {
		const page = pageAt(`/${language}/not-said/`);
		const shown = having(page, 'data-absent');
		assert.deepEqual(
			shown.map((one) => [attributeOf(one, 'data-absent'), textOf(one)]),
			words.map(({ zh, count }) => [zh, String(count)]),
		);
		const links = having(page, 'href').map((one) => attributeOf(one, 'href'));
		for (const { zh } of words) {
			assert.ok(links.includes(`/${language}/search/?q=${encodeURIComponent(zh)}`), zh);
		}
	}
});

test('the search answers for each word with the sentences whose Chinese has it', () => {
	const search = siteSearch();
	for (const { words, instead } of absences) {
		for (const { zh, count } of words) {
			const { hits, headings: titles } = search.search(zh);
			const inChinese = hits.filter((hit) => hit.zh.length > 0).map(({ row }) => row.id);
			const scanned = sentences.filter((one) => one.zh.includes(zh)).map(({ id }) => id);
			assert.deepEqual(inChinese.toSorted(), scanned.toSorted(), zh);
			const places = hits.reduce((sum, hit) => sum + hit.zh.length, 0);
			assert.equal(places + titles.reduce((sum, hit) => sum + hit.zh.length, 0), count, zh);
			// What only our English has, the entry must speak of.
			for (const { row, zh: marks } of hits) {
				if (marks.length === 0) assert.ok(instead?.includes(row.id), `${zh}: ${row.id}`);
			}
		}
	}
});

test('what is said instead is in a sentence without the words, if these are nowhere', () => {
	for (const { words, instead } of absences) {
		for (const id of instead ?? []) assert.ok(texts.has(id), id);
		for (const { zh, count } of words) {
			if (count > 0) continue;
			for (const id of instead ?? []) assert.ok(!texts.get(id)?.zh.includes(zh), `${zh} ${id}`);
		}
	}
});
