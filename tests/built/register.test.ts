/** The register as built, recounted without the code that makes it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { attributeOf, elementsWithin, textOf } from '../../src/checks/html.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { STRENGTHS } from '../../src/model/strength.ts';
import { data, sentences, written } from './decision-data.ts';
import { pageAt } from './page-at.ts';
import { having, type BuiltPage } from './pages.ts';

const stated = z
	.strictObject({ zh: z.string(), en: z.string(), sentence: z.string().optional() })
	.nullable();
const commitment = z.strictObject({
	...{ id: z.string(), sentence: z.string(), zh: z.string(), en: z.string() },
	...{ strength: z.enum(STRENGTHS), actor: stated, date: stated, measure: stated },
	topics: z.array(z.string()),
});
const rows = await data('commitments.json', z.array(commitment));
const topics = await data(
	'topics.json',
	z.array(z.object({ id: z.string(), sentences: z.array(z.string()) })),
);

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
