/** What a malformed file of each kind gives: a fault with file, line and remedy, and no more. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerOf } from '../../src/content/kinds.ts';

/** A fault as `line: problem → remedy`. */
function faultsOf(file: string, source: string): string[] {
	const reading = readerOf(file)?.({ file, source });
	assert.ok(reading, `${file} is no content file`);
	for (const fault of reading.faults) assert.equal(fault.file, file);
	return reading.faults.map(
		({ line, problem, remedy }) => `${line ?? '-'}: ${problem} → ${remedy}`,
	);
}

const GLANCE = 'content/at-a-glance.yaml';
const SOURCES = 'content/sources.yaml';
const TOPIC = 'content/topics/hydrogen.yaml';
const CONSISTENCY = 'content/glossary/consistency.yaml';
const ALIGNMENT = 'content/alignment/2-3.yaml';
const STRENGTHS = 'content/strengths.yaml';
const ENTRY = 'content/glossary/hidden-debt.mdx';
const SECTION = 'content/decision/6-delivery.mdx';
const PAGE = 'content/pages/about-en.mdx';

const YAML_REMEDY = 'correct the YAML of the file; indentation, quotation marks and colons count';
const FRONTMATTER_REMEDY = 'correct the YAML between the --- lines';

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

const FIELDS = [
	'zh: 隐性债务',
	'pinyin: yǐnxìng zhàiwù',
	'en: hidden debt',
	'domain: finance',
	'source: { standing: ours }',
];
const ENGLISH = `The Decision ${'names hidden debt and asks that no more of it be made '.repeat(3)}.`;
const BODY = `## document\n\n决定讲隐性债务。\n${ENGLISH}\n`;
const entry = (fields: readonly string[], body = BODY) =>
	`---\n${fields.join('\n')}\n---\n\n${body}`;

test('an entry as it should be has no fault', () => {
	assert.deepEqual(faultsOf(ENTRY, entry(FIELDS)), []);
});

test('an entry whose frontmatter is not YAML, or lacks a field', () => {
	assert.deepEqual(faultsOf(ENTRY, entry(['zh: 甲', 'en: [open'])), [
		`4: the frontmatter is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ] → ${FRONTMATTER_REMEDY}`,
	]);
	assert.deepEqual(faultsOf(ENTRY, entry(FIELDS.filter((one) => !one.startsWith('domain')))), [
		'2: “domain” is missing → give it the value that src/model/glossary.ts describes',
	]);
});

test('an entry without frontmatter, and one that is empty', () => {
	for (const source of [BODY, '']) {
		const faults = faultsOf(ENTRY, source);
		assert.ok(
			faults.includes(
				'1: “zh” is missing → give it the value that src/model/glossary.ts describes',
			),
		);
	}
});

test('an entry that is not MDX names the line in the file, not in the body', () => {
	assert.deepEqual(faultsOf(ENTRY, entry(FIELDS, `${BODY}\n{open`)).length, 1);
	assert.match(
		faultsOf(ENTRY, entry(FIELDS, `${BODY}\n{open`))[0] ?? '',
		/^14: not valid MDX: .* → take out the \{ or </,
	);
});

test('what an explanation has beside headings and lines is a fault on its line', () => {
	assert.match(
		faultsOf(ENTRY, entry(FIELDS, `${BODY}\n- a list\n`))[0] ?? '',
		/^14: a block of an explanation that is not one Chinese and one English line → /,
	);
	assert.match(
		faultsOf(ENTRY, entry(FIELDS, BODY.replace('隐性', '*隐性*')))[0] ?? '',
		/^11: markup \(emphasis\) within a line: “隐性” → write plain words/,
	);
	assert.match(
		faultsOf(ENTRY, entry(FIELDS, BODY.replace('隐性', '{1 + 1}隐性')))[0] ?? '',
		/^11: an expression within a line/,
	);
});

test('a component that is not known, or not as it should be, in an entry and in a page', () => {
	const withBody = (component: string) =>
		entry(FIELDS, BODY.replace('隐性债务。', `${component}。`));
	for (const [file, wrap, line] of [
		[ENTRY, withBody, 11],
		[PAGE, (component: string) => `## A\n\nText ${component}.\n`, 3],
	] as const) {
		assert.match(
			faultsOf(file, wrap('<Sentense id="6.1.1" />'))[0] ?? '',
			new RegExp(
				`^${line}: there is no component <Sentense> → use one of Sentence, Quotation, Term, Count`,
			),
		);
		assert.match(
			faultsOf(file, wrap('<Sentence id="6.1" />'))[0] ?? '',
			new RegExp(`^${line}: <Sentence> “id”: no id of a sentence, such as 2-3\\.1\\.4 → `),
		);
		assert.match(
			faultsOf(file, wrap('<Count of={terms} />'))[0] ?? '',
			new RegExp(`^${line}: <Count> “of”: .* → give it the attributes`),
		);
		assert.deepEqual(faultsOf(file, wrap('<Count of="terms" />')), []);
	}
});

test('a page that imports something', () => {
	assert.match(
		faultsOf(PAGE, "import A from './a.astro';\n\nText.\n")[0] ?? '',
		/^1: an import or export in a page → remove it/,
	);
});

test('a component or a comment in a sentence of the decision, markup in a note', () => {
	const sentence = (zh: string, en = 'One.') =>
		`---\ntitle: { zh: 题, en: Title }\n---\n\n${zh}\n${en}\n`;
	assert.match(
		faultsOf(SECTION, sentence('一<Term id="hidden-debt" />。'))[0] ?? '',
		/^5: a component \(term\) in a sentence of the decision → write the words/,
	);
	assert.match(
		faultsOf(SECTION, sentence('一。{/* otherwise a: b */}'))[0] ?? '',
		/^5: a comment on a Chinese line → remove it/,
	);
	const note = '\n[^a]:\n    term: decision\n    *注*。\n    Note.\n';
	assert.match(
		faultsOf(SECTION, sentence('一。[^a]') + note)[0] ?? '',
		/^10: markup \(emphasis\) within a line: “注” → /,
	);
});

test('a footnote that is defined twice', () => {
	const note = '\n[^a]:\n    term: decision\n    注。\n    Note.\n';
	const source = `---\ntitle: { zh: 题, en: Title }\n---\n\n一。[^a]\nOne.[^a]\n${note}${note}`;
	assert.match(
		faultsOf(SECTION, source)[0] ?? '',
		/^13: footnote \[\^a\] is defined twice → keep one of the two/,
	);
});

test('lines end as Windows ends them', () => {
	assert.deepEqual(faultsOf(ENTRY, entry(FIELDS).replaceAll('\n', '\r\n')), []);
});
