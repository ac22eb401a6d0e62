/** How many phrases have which strength, counted in the files themselves. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { commitmentsIn } from '../../src/library/commitment-rows.ts';
import { readContent } from '../../src/content/content.ts';
import { textsOf } from '../../src/content/section-texts.ts';
import { STRENGTHS } from '../../src/model/strength.ts';

const content = await readContent(process.cwd());
const classes = content.strengths.data ?? [];
const texts = new Map(
	content.sections.flatMap(({ data }) => (data ? textsOf(data) : [])).map((one) => [one.id, one]),
);
const rows = content.alignment
	.flatMap(({ data }) => data ?? [])
	.flatMap((one) => {
		const text = texts.get(one.id);
		return text ? commitmentsIn(one, text, classes, []) : [];
	});

test('there is a row for every verb that the files of the alignment name', async () => {
	let verbs = 0;
	for (const file of await readdir('content/alignment')) {
		const yaml = await readFile(`content/alignment/${file}`, 'utf8');
		verbs += yaml.match(/^ {6}verb: /gm)?.length ?? 0;
	}
	assert.equal(rows.length, verbs);
	assert.ok(verbs > 400);
});

test('every strength is given to some phrase, and to phrases alone', () => {
	const given = new Set(rows.map(({ strength }) => strength));
	assert.deepEqual(
		STRENGTHS.filter((one) => !given.has(one)),
		[],
	);
});

test('the words of a row stand in its sentence, and so does what is stated', () => {
	for (const { id, sentence, zh, en, verb, ...row } of rows) {
		const text = texts.get(sentence);
		assert.ok(text, id);
		for (const part of zh.split(' … ')) assert.ok(text.zh.includes(part), id);
		for (const part of en.split(' … ')) assert.ok(text.en.includes(part), id);
		assert.ok(zh.includes(verb), id);
		for (const stated of [row.actor, row.date, row.measure]) {
			if (!stated) continue;
			const from = texts.get(stated.sentence ?? sentence);
			assert.ok(from?.zh.includes(stated.zh), id);
			assert.ok(from?.en.includes(stated.en), id);
		}
	}
});
