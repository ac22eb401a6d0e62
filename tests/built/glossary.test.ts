/** The glossary as built: every use, both languages, marks, data. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { attributeOf, elementsWithin, textOf } from '../../src/checks/html.ts';
import { builtPages, having, textsBy } from './pages.ts';

const row = z.strictObject({
	id: z.string(),
	zh: z.string(),
	forms: z.array(z.string()),
	pinyin: z.string(),
	en: z.string(),
	variants: z.array(z.string()),
	domain: z.string(),
	standing: z.enum(['official', 'established', 'ours']),
	explanation: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
	uses: z.array(z.string()),
});
const sentence = z.object({ id: z.string(), zh: z.string(), en: z.string() });

async function data<T extends z.ZodType>(schema: T, file: string): Promise<z.output<T>[]> {
	return z.array(schema).parse(JSON.parse(await readFile(`dist/data/${file}`, 'utf8')));
}

const pages = await builtPages();
const rows = await data(row, 'glossary.json');
const sentences = await data(sentence, 'decision.json');
const entryPages = pages.filter(({ path }) => /\/glossary\/./.test(path));
const reading = pages.filter(({ path }) => path.includes('/decision/'));

test('each entry has a page in each language', () => {
	assert.equal(entryPages.length, 2 * rows.length);
});

test('the uses of every term are those of a plain scan of the sentences', () => {
	for (const { zh, forms, uses } of rows) {
		const expected = sentences.filter((one) =>
			[zh, ...forms].some((form) => one.zh.includes(form)),
		);
		assert.deepEqual(
			uses,
			expected.map(({ id }) => id),
			zh,
		);
	}
});

test('an entry’s page shows every sentence that uses the term, whole, with the term marked', () => {
	for (const page of entryPages) {
		const entry = rows.find(({ id }) => page.path.endsWith(`/glossary/${id}/`));
		assert.ok(entry, page.path);
		const shown = textsBy(page, 'data-sentence', 'zh-Hans');
		assert.deepEqual([...shown.keys()], entry.uses, page.path);
		for (const { id, zh } of sentences) if (shown.has(id)) assert.equal(shown.get(id), zh);
		const chinese = having(page, 'data-sentence').filter(
			(element) => attributeOf(element, 'lang') === 'zh-Hans',
		);
		for (const element of chinese) {
			const marks = elementsWithin(element).filter(({ tagName }) => tagName === 'mark');
			assert.ok(marks.length > 0, page.path);
			for (const mark of marks) assert.ok([entry.zh, ...entry.forms].includes(textOf(mark)));
		}
	}
});

test('a mark is a link to its entry and covers an approved form or rendering', () => {
	const byId = new Map(rows.map((one) => [one.id, one]));
	const folded = (text: string) => text.toLowerCase().replace(/[“”]/g, '').replace('’', "'");
	for (const page of reading) {
		const language = page.path.slice(1, 3);
		for (const mark of having(page, 'data-term')) {
			const id = attributeOf(mark, 'data-term') ?? '';
			const entry = byId.get(id);
			assert.ok(entry, id);
			assert.equal(attributeOf(mark, 'href'), `/${language}/glossary/${id}/`);
			const text = folded(textOf(mark));
			const approved = [entry.zh, ...entry.forms, entry.en, ...entry.variants].map(folded);
			assert.ok(
				approved.some((one) => text === one || text === `${one}s`),
				`${page.path}: ${textOf(mark)} (${id})`,
			);
		}
	}
});

test('a term is marked once in a section and language, and never in a heading', () => {
	for (const page of reading.filter(({ path }) => /\/decision\/\d/.test(path))) {
		for (const lang of ['zh-Hans', 'en']) {
			const marks = having(page, 'data-sentence')
				.filter((element) => attributeOf(element, 'lang') === lang)
				.flatMap(elementsWithin)
				.flatMap((element) => attributeOf(element, 'data-term') ?? []);
			assert.equal(new Set(marks).size, marks.length, page.path);
		}
		for (const heading of having(page, 'data-heading')) {
			const within = elementsWithin(heading).map(({ tagName }) => tagName);
			// Only where its line may break.
			assert.deepEqual(
				within.filter((tag) => tag !== 'wbr'),
				[],
				page.path,
			);
		}
	}
});

test('a section page pays at most 4 KB gzip for its terms', () => {
	for (const { path, html } of reading.filter(({ path }) => /\/decision\/\d/.test(path))) {
		const without = html
			.replace(/<a data-(?:term|use)="[^"]*"[^>]*>(.*?)<\/a>/g, '$1')
			.replace(/<reading-popover[\s\S]*?<\/reading-popover>/, '');
		const cost = gzipSync(html).length - gzipSync(without).length;
		assert.ok(cost <= 4096, `${path}: ${cost}`);
	}
});

test('a popover’s data is one small file', async () => {
	for (const { id } of rows) {
		const card = await readFile(`dist/data/terms/en/${id}.json`);
		assert.ok(gzipSync(card).length < 2048, id);
	}
});

test('the CSV begins with a byte-order mark and has a record an entry', async () => {
	const csv = await readFile('dist/data/glossary.csv', 'utf8');
	assert.ok(csv.startsWith('\uFEFF"id","zh","forms","pinyin","en"'));
	assert.equal(csv.trimEnd().split('\r\n').length, rows.length + 1);
});

test('no field of the CSV becomes a date or a formula in a spreadsheet', async () => {
	const [head = '', ...records] = (await readFile('dist/data/glossary.csv', 'utf8'))
		.slice(1)
		.trimEnd()
		.split('\r\n');
	const fieldsOf = (record: string) =>
		[...record.matchAll(/"((?:[^"]|"")*)"/g)].map(([, field = '']) => field.replaceAll('""', '"'));
	const columns = fieldsOf(head);
	for (const [index, record] of records.entries()) {
		const fields = fieldsOf(record);
		for (const field of fields) {
			assert.doesNotMatch(field, /^[=+\-@\t\r]/);
			assert.doesNotMatch(field, /^\d+(?:[-./]\d+){1,3}$/);
		}
		const at = (column: string) => fields[columns.indexOf(column)];
		assert.equal(at('id'), `term:${rows[index]?.id ?? ''}`);
		assert.equal(at('uses'), rows[index]?.uses.map((id) => `s${id}`).join('; '));
	}
});

test('each entry is described as a term of a set', () => {
	for (const page of entryPages) {
		const script = having(page, 'type').find(
			(element) => attributeOf(element, 'type') === 'application/ld+json',
		);
		assert.ok(script);
		z.object({
			'@type': z.literal('DefinedTerm'),
			name: z.array(z.string()).length(2),
			inDefinedTermSet: z.object({ '@type': z.literal('DefinedTermSet') }),
		}).parse(JSON.parse(textOf(script)));
	}
});
