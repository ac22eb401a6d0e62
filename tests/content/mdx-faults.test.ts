/** What a malformed section, entry or page gives: a fault with file, line and remedy, and no more. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf } from './faults-of.ts';

const ENTRY = 'content/glossary/hidden-debt.mdx';
const SECTION = 'content/decision/6-delivery.mdx';
const PAGE = 'content/pages/about-en.mdx';

const FRONTMATTER_REMEDY = 'correct the YAML between the --- lines';

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
