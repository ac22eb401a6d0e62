/** The table of names as built. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { attributeOf, elementsWithin, textOf } from '../../src/checks/html.ts';
import { builtPages } from './pages.ts';

const pages = await builtPages();
const data = z
	.array(
		z.object({
			...{ zh: z.string(), en: z.string(), pinyin: z.string(), forms: z.array(z.string()) },
			...{ term: z.string().nullable(), sentences: z.array(z.string()) },
			headings: z.array(z.string()),
		}),
	)
	.parse(JSON.parse(await readFile('dist/data/names.json', 'utf8')));
const sentences = z
	.array(z.object({ id: z.string(), zh: z.string(), en: z.string() }))
	.parse(JSON.parse(await readFile('dist/data/decision.json', 'utf8')));

test('the data has every sentence that a name stands in, and each has the English', () => {
	const plain = (text: string) => text.replaceAll(/[“”]/g, '');
	for (const { zh, forms, en, sentences: ids, headings } of data) {
		const expected = sentences.filter((one) =>
			[zh, ...forms].some((form) => one.zh.includes(form)),
		);
		assert.deepEqual(
			ids,
			expected.map(({ id }) => id),
			zh,
		);
		assert.equal(ids.length > 0, headings.length === 0, zh);
		for (const sentence of expected) assert.ok(plain(sentence.en).includes(plain(en)), sentence.id);
	}
});

for (const language of ['zh', 'en'] as const) {
	test(`/${language}/names/ has every name with its pinyin, its English and its sentences`, () => {
		const page = pages.find(({ path }) => path === `/${language}/names/`);
		const rows = (page?.elements ?? [])
			.filter(({ tagName }) => tagName === 'tr')
			.map((row) => elementsWithin(row))
			.filter((cells) => cells.some(({ tagName }) => tagName === 'td'));
		assert.equal(rows.length, data.length);
		for (const [index, cells] of rows.entries()) {
			const row = data[index];
			const named = cells.find(({ tagName }) => tagName === 'th');
			const [english, places] = cells.filter(({ tagName }) => tagName === 'td');
			assert.ok(row && named && english && places);
			assert.equal(textOf(named).replaceAll(/\s+/g, ' ').trim(), `${row.zh} ${row.pinyin}`);
			assert.equal(textOf(english), row.en);
			const links = (cell: typeof named) =>
				elementsWithin(cell).flatMap((one) => attributeOf(one, 'href') ?? []);
			assert.deepEqual(
				links(named),
				row.term === null ? [] : [`/${language}/glossary/${row.term}/`],
			);
			assert.deepEqual(
				links(places).map((href) => href.split(/#s|decision\//).at(-1)),
				[...row.sentences, ...row.headings.map((id) => `${id}/`)],
			);
		}
	});
}
