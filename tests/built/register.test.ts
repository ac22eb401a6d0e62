/** Phrases, register and absences as built, recounted without the code that makes them. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { attributeOf, elementsWithin, textOf } from '../../src/checks/html.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { SECTION_IDS } from '../../src/model/ids.ts';
import { STRENGTHS } from '../../src/model/strength.ts';
import { siteSearch } from '../search/site-search.ts';
import { builtPages, having, type BuiltPage } from './pages.ts';

const offsets = z.array(z.tuple([z.number(), z.number()]));
const phrase = z.strictObject({
	zh: offsets,
	en: offsets,
	kind: z.enum(['added', 'left']).optional(),
});
const stated = z
	.strictObject({ zh: z.string(), en: z.string(), sentence: z.string().optional() })
	.nullable();
const commitment = z.strictObject({
	...{ id: z.string(), sentence: z.string(), zh: z.string(), en: z.string() },
	...{ strength: z.enum(STRENGTHS), actor: stated, date: stated, measure: stated },
	topics: z.array(z.string()),
});
const absence = z.strictObject({
	group: z.string(),
	words: z.array(z.strictObject({ zh: z.string(), en: z.string(), count: z.int() })).min(1),
	instead: z.array(z.string()).min(1).nullable(),
});
const text = z.object({ id: z.string(), zh: z.string(), en: z.string() });

async function data<T extends z.ZodType>(file: string, schema: T): Promise<z.output<T>> {
	return schema.parse(JSON.parse(await readFile(`dist/data/${file}`, 'utf8')));
}

const pages = await builtPages();
const phrases = await data('phrases.json', z.record(z.string(), z.array(phrase)));
const rows = await data('commitments.json', z.array(commitment));
const absences = await data('not-said.json', z.array(absence));
const sentences = await data('decision.json', z.array(text));
const { headings } = await data('search.json', z.object({ headings: z.array(text) }));
const topics = await data(
	'topics.json',
	z.array(z.object({ id: z.string(), sentences: z.array(z.string()) })),
);
const texts = new Map([...headings, ...sentences].map((one) => [one.id, one]));

/** The groups of the alignment as the files write them, by the ids of their texts. */
const written = new Map(
	(
		await Promise.all(
			SECTION_IDS.map(async (id) =>
				z
					.array(
						z.object({
							id: z.string(),
							groups: z.array(
								z.object({
									...{ zh: z.string().optional(), en: z.string().optional() },
									...{ verb: z.string().optional(), strength: z.string().optional() },
								}),
							),
						}),
					)
					.parse(parse(await readFile(`content/alignment/${id}.yaml`, 'utf8'))),
			),
		)
	)
		.flat()
		.map(({ id, groups }) => [id, groups]),
);

function pageAt(path: string): BuiltPage {
	const page = pages.find((one) => one.path === path);
	assert.ok(page, `no page at ${path}`);
	return page;
}

test('all 205 texts have phrases, and none else', () => {
	assert.equal(texts.size, 205);
	assert.deepEqual(Object.keys(phrases).sort(), [...texts.keys()].sort());
});

test('every Chinese character but signs and every English word is in one phrase', () => {
	for (const [id, groups] of Object.entries(phrases)) {
		for (const language of LANGUAGES) {
			const whole = texts.get(id)?.[language] ?? '';
			const held = new Uint8Array(whole.length);
			for (const [start, end] of groups.flatMap((group) => group[language])) {
				assert.ok(start >= 0 && start < end && end <= whole.length, id);
				for (let at = start; at < end; at += 1) held[at] = (held[at] ?? 0) + 1;
			}
			assert.ok(
				held.every((times) => times < 2),
				`${id}: two phrases overlap`,
			);
			for (const { 0: unit, index } of whole.matchAll(/[\p{L}\p{N}]+/gu)) {
				for (let at = index; at < index + unit.length; at += 1) {
					assert.equal(held[at], 1, `${id} ${language}: “${unit}” is in no phrase`);
				}
			}
		}
	}
});

test('what the offsets cut out is what the files of the alignment write', () => {
	for (const [id, groups] of Object.entries(phrases)) {
		const own = written.get(id) ?? [];
		assert.equal(groups.length, own.length, id);
		for (const [index, group] of groups.entries()) {
			for (const language of LANGUAGES) {
				const cut = group[language].map(([start, end]) =>
					texts.get(id)?.[language].slice(start, end),
				);
				const parts = (own[index]?.[language] ?? '')
					.split('…')
					.map((part) => part.trim().replace(/#\d+$/, ''))
					.filter((part) => part !== '');
				assert.deepEqual(cut.toSorted(), parts.toSorted(), `${id}/${index + 1}`);
				const starts = group[language].map(([start]) => start);
				assert.deepEqual(
					starts,
					starts.toSorted((a, b) => a - b),
				);
			}
		}
	}
});

test('the register has a row for each group with a verb, in order, with the topics of its sentence', () => {
	const expected = sentences.flatMap(({ id }) =>
		(written.get(id) ?? []).flatMap(({ verb }, index) => (verb ? [`${id}/${index + 1}`] : [])),
	);
	assert.deepEqual(
		rows.map(({ id }) => id),
		expected,
	);
	for (const { id, sentence, topics: own } of rows) {
		assert.equal(id.split('/')[0], sentence);
		const having = topics.filter((topic) => topic.sentences.includes(sentence));
		assert.deepEqual(
			own,
			having.map((topic) => topic.id),
		);
	}
});

test('the strength of a row is that of its verb in the list, or the one that its group gives itself', async () => {
	const classes = z
		.array(z.object({ id: z.string(), zh: z.array(z.string()) }))
		.parse(parse(await readFile('content/strengths.yaml', 'utf8')));
	for (const { id, sentence, strength } of rows) {
		const group = written.get(sentence)?.[Number(id.split('/')[1]) - 1];
		const listed = classes.find((one) => one.zh.includes(group?.verb ?? ''));
		assert.equal(strength, group?.strength ?? listed?.id, id);
	}
});

test('the page of either language has every row, both halves as they stand, and counts that sum', () => {
	for (const language of LANGUAGES) {
		const page = pageAt(`/${language}/commitments/`);
		const shown = having(page, 'data-commitment');
		assert.deepEqual(
			shown.map((row) => [attributeOf(row, 'data-commitment'), attributeOf(row, 'data-strength')]),
			rows.map(({ id, strength }) => [id, strength]),
		);
		for (const [index, row] of shown.entries()) {
			const cells = elementsWithin(row).filter(({ tagName }) => tagName === 'td');
			const words = (lang: string) => {
				const cell = cells.find((one) => attributeOf(one, 'lang') === lang);
				return cell && textOf(cell).trim();
			};
			assert.equal(words('zh-Hans'), rows[index]?.zh);
			assert.equal(words('en'), rows[index]?.en);
			const link = elementsWithin(row).find(({ tagName }) => tagName === 'a');
			assert.ok(link && attributeOf(link, 'href')?.endsWith(`#s${rows[index]?.sentence ?? ''}`));
		}
		const counts = having(page, 'data-count').filter((one) => /^\s*\d+\s*$/.test(textOf(one)));
		assert.deepEqual(
			counts.map((one) => Number(textOf(one))),
			STRENGTHS.map((one) => rows.filter(({ strength }) => strength === one).length),
		);
		for (const name of ['part', 'date']) {
			const select = page.elements.find(
				(one) => one.tagName === 'select' && attributeOf(one, 'name') === name && isOurs(one),
			);
			assert.ok(select);
			const [all = 0, ...others] = elementsWithin(select).map((option) =>
				Number(/\((\d+)\)/.exec(textOf(option))?.[1]),
			);
			assert.equal(all, rows.length);
			assert.equal(
				others.reduce((sum, one) => sum + one, 0),
				rows.length,
			);
		}
	}
});

/** The search in the header has a list of parts, too, without numbers. */
function isOurs(select: BuiltPage['elements'][number]): boolean {
	return elementsWithin(select).some((option) => attributeOf(option, 'data-name') !== undefined);
}

test('the page says what each class means in both languages, and its ground', () => {
	for (const language of LANGUAGES) {
		const classes = having(pageAt(`/${language}/commitments/`), 'data-class');
		assert.deepEqual(
			classes.map((one) => attributeOf(one, 'data-class')),
			[...STRENGTHS],
		);
		for (const one of classes) {
			const said = elementsWithin(one).filter(({ tagName }) => tagName === 'dd');
			assert.equal(said.length, 5);
			for (const part of said) assert.notEqual(textOf(part).trim(), '');
		}
	}
});

test('the CSV has a row each, and nothing that a spreadsheet would take for a date or a formula', async () => {
	const csv = await readFile('dist/data/commitments.csv', 'utf8');
	assert.ok(csv.startsWith('\uFEFF"id","sentence","zh","en","strength","actor_zh"'));
	const records = csv
		.slice(1)
		.trimEnd()
		.split('\r\n')
		.map((record) =>
			[...record.matchAll(/"((?:[^"]|"")*)"/g)].map(([, field = '']) =>
				field.replaceAll('""', '"'),
			),
		);
	assert.equal(records.length, rows.length + 1);
	for (const [index, fields] of records.slice(1).entries()) {
		const row = rows[index];
		assert.ok(row);
		assert.deepEqual(fields, [
			...[`s${row.id}`, `s${row.sentence}`, row.zh, row.en, row.strength],
			...[row.actor, row.date, row.measure].flatMap((one) => [one?.zh ?? '', one?.en ?? '']),
			row.topics.join('; '),
		]);
		for (const field of fields) {
			assert.doesNotMatch(field, /^[=+\-@\t\r]/);
			assert.doesNotMatch(field, /^\d+(?:[-./]\d+){1,3}$/);
		}
	}
});

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
