/** Components in prose, notes and explanations that name what is not there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkReferences } from '../../src/checks/references.ts';
import { readContent } from '../../src/content/content.ts';
import { FOLDERS } from '../../src/content/kinds.ts';

const content = await readContent(process.cwd());
const entries = content.entries.flatMap(({ data }) => data ?? []);
const sentences = new Map(
	content.sections.flatMap(({ data }) =>
		(data?.paragraphs ?? []).flat().map(({ id, zh, en }) => [id, { zh: zh.text, en: en.text }]),
	),
);

/** Faults of a text that stands in a page, in an explanation and in a note, as `line: problem`. */
function faultsOf(component: string): string[][] {
	const page = { file: 'content/pages/about-en.mdx', source: `Text.\n\n${component}\n` };
	const entry = content.entries.find(({ file }) => file.endsWith('/hidden-debt.mdx'));
	const entrySource = `---\nzh: 隐性债务\npinyin: yǐnxìng zhàiwù\nen: hidden debt\ndomain: finance\nsource: { standing: ours }\n---\n\n## document\n\n隐性债务${component}。\nHidden debt.\n`;
	const section = {
		file: 'content/decision/1-3-x.mdx',
		source: `---\ntitle: { zh: 题, en: Title }\n---\n\n一[^a]。\nOne.\n\n[^a]:\n    term: decision\n    注${component}。\n    Note.\n`,
	};
	assert.ok(entry);
	const none = { ...content, sections: [], entries: [], pages: [] };
	return [
		{ ...none, pages: [FOLDERS.pages.read(page)] },
		{ ...none, entries: [FOLDERS.entries.read({ file: entry.file, source: entrySource })] },
		{ ...none, sections: [FOLDERS.sections.read(section)] },
	].map((one) =>
		checkReferences(one, { sentences, entries }).map(({ line, problem, remedy }) => {
			assert.notEqual(remedy, '');
			return `${line ?? '-'}: ${problem}`;
		}),
	);
}

test('a term, a sentence and a quotation that are there have no fault, wherever they stand', () => {
	for (const component of [
		'<Term id="1336" />',
		'<Sentence id="1-3.1.1" />',
		'<Quotation sentence="1-3.1.1">经济总量跃上新台阶</Quotation>',
		'<Count of="notes" />',
	]) {
		assert.deepEqual(faultsOf(component), [[], [], []], component);
	}
});

test('an unknown term', () => {
	const problem = 'unknown term “no-such”';
	assert.deepEqual(faultsOf('<Term id="no-such" />'), [
		[`3: ${problem}`],
		[`11: ${problem}`],
		[`10: ${problem}`],
	]);
});

test('an unknown sentence', () => {
	const problem = 'there is no sentence 1-3.9.9';
	assert.deepEqual(faultsOf('<Sentence id="1-3.9.9" />'), [
		[`3: ${problem}`],
		[`11: ${problem}`],
		[`10: ${problem}`],
	]);
});

test('words that do not stand in the sentence they are quoted from', () => {
	const problem = '“经济总量翻一番” does not stand in sentence 1-3.1.1';
	assert.deepEqual(faultsOf('<Quotation sentence="1-3.1.1">经济总量翻一番</Quotation>'), [
		[`3: ${problem}`],
		[`11: ${problem}`],
		[`10: ${problem}`],
	]);
	assert.deepEqual(faultsOf('<Quotation sentence="1-3.1.1"></Quotation>')[0], [
		'3: “” does not stand in sentence 1-3.1.1',
	]);
});
