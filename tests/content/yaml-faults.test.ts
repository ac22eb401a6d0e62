/** What a malformed YAML file gives: a fault with file, line and remedy, and no more. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf } from './faults-of.ts';

const GLANCE = 'content/at-a-glance.yaml';
const SOURCES = 'content/sources.yaml';
const TOPIC = 'content/topics/hydrogen.yaml';
const CONSISTENCY = 'content/glossary/consistency.yaml';
const ALIGNMENT = 'content/alignment/2-3.yaml';
const STRENGTHS = 'content/strengths.yaml';

const YAML_REMEDY = 'correct the YAML of the file; indentation, quotation marks and colons count';

for (const file of [GLANCE, SOURCES, TOPIC, CONSISTENCY, ALIGNMENT, STRENGTHS]) {
	test(`${file}: text that is not YAML, without a word of frontmatter`, () => {
		const [first, ...more] = faultsOf(file, '- id: a\n  title: "open\n');
		assert.equal(first, `3: the file is not valid YAML: Missing closing "quote → ${YAML_REMEDY}`);
		assert.deepEqual(more, []);
	});

	test(`${file}: an empty file`, () => {
		const [only, ...more] = faultsOf(file, '');
		assert.match(only ?? '', /^1: the whole: expected (?:array|object), received null → give it/);
		assert.deepEqual(more, []);
	});
}

test('an alias without its anchor is a fault on its line', () => {
	assert.deepEqual(faultsOf(SOURCES, '- id: a\n  title: *b\n'), [
		`2: the file is not valid YAML: no anchor &b stands before *b → ${YAML_REMEDY}`,
	]);
});

test('a key that is there twice, and a second document, are faults on their lines', () => {
	assert.deepEqual(faultsOf(CONSISTENCY, '- id: a\n  zh: 甲\n  zh: 乙\n'), [
		`3: the file is not valid YAML: Map keys must be unique → ${YAML_REMEDY}`,
	]);
	assert.deepEqual(faultsOf(CONSISTENCY, '- id: a\n---\n- id: b\n'), [
		`2: the file is not valid YAML: a second document begins after --- → ${YAML_REMEDY}`,
	]);
});

test('a row of consistency.yaml without its English is a fault, not an exception', () => {
	assert.deepEqual(faultsOf(CONSISTENCY, '- id: a\n  zh: 甲\n- id: b\n  zh: 乙\n  en: second\n'), [
		'1: “0.en” is missing → give it the value that src/model/glossary.ts describes',
	]);
});

test('a date of a source that is none, and an unknown field of a topic', () => {
	const title = ['- id: a', 'title: { zh: 甲, en: A }', 'date: June 2024'];
	const others = ['issuer: { zh: 乙, en: B }', 'number: none', 'address: none', 'seen: none'];
	const row = [...title, ...others].join('\n  ');
	assert.match(faultsOf(SOURCES, row)[0] ?? '', /^3: “0\.date”: .* → give it .*model\/source\.ts/);
	assert.ok(
		faultsOf(TOPIC, 'titel: x\n').includes(
			'1: unknown field “titel” → remove it, or correct its spelling; src/model/topic.ts lists the fields there are',
		),
	);
});

test('a source needs its issuer, number, address and the day on which it was seen, or “none”', () => {
	const fields = {
		title: '{ zh: 甲, en: A }',
		issuer: '{ zh: 乙, en: B }',
		date: '2024-06',
		number: 'none',
		address: 'none',
		seen: '2026-11-26',
	};
	const row = (others: object) =>
		[
			'- id: a',
			...Object.entries({ ...fields, ...others }).flatMap(([key, value]) =>
				typeof value === 'string' ? [`${key}: ${value}`] : [],
			),
		].join('\n  ');
	assert.deepEqual(faultsOf(SOURCES, row({})), []);
	for (const key of Object.keys(fields)) {
		const [only, ...more] = faultsOf(SOURCES, row({ [key]: undefined }));
		assert.match(only ?? '', new RegExp(`“0\\.${key}” is missing → give it`));
		assert.deepEqual(more, []);
	}
	for (const wrong of [{ address: 'gov.cn' }, { seen: 'yesterday' }]) {
		assert.equal(faultsOf(SOURCES, row(wrong)).length, 1, Object.keys(wrong).join());
	}
});
