import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Term } from '../model/term.ts';
import { markPair, runsOf } from './matching.ts';

function term(id: string, forms: string[], renderings: string[]): Term {
	return { id, forms, renderings, hasEntry: true };
}

const TERMS = [
	term('development', ['高质量发展'], ['high-quality development']),
	term(
		'assessment',
		['高质量发展综合绩效评价'],
		['comprehensive performance assessment of high-quality development'],
	),
	term('chain', ['产业链'], ['industrial chain']),
	term('upgrade', ['智改数转'], ['smart upgrading and digital transformation']),
	term('projects', ['“形象工程”“面子工程”'], ['“image projects” and “face projects”']),
];

function marked(zh: string, en: string) {
	const marks = markPair(zh, en, TERMS);
	const show = (text: string, list: typeof marks.zh) =>
		list.map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);
	return { zh: show(zh, marks.zh), en: show(en, marks.en) };
}

test('the longest Chinese term takes its characters, and its English goes with it', () => {
	assert.deepEqual(
		marked(
			'优化高质量发展综合绩效评价，推进高质量发展。',
			'Improve the comprehensive performance assessment of high-quality development and advance high-quality development.',
		),
		{
			zh: ['assessment: 高质量发展综合绩效评价', 'development: 高质量发展'],
			en: [
				'assessment: comprehensive performance assessment of high-quality development',
				'development: high-quality development',
			],
		},
	);
});

test('English is marked only where the pair’s Chinese has the term', () => {
	assert.deepEqual(marked('推进发展。', 'Advance high-quality development.').en, []);
});

test('case, a plural s and quotation marks make no difference; a part of a word does', () => {
	assert.deepEqual(marked('产业链。', 'Industrial chains and the industrial chainsaw.').en, [
		'chain: Industrial chains',
	]);
	assert.deepEqual(
		marked('“形象工程”“面子工程”。', '“Image projects,” no; “image projects” and “face projects”.')
			.en,
		['projects: image projects” and “face projects'],
	);
});

test('terms with the same English take its occurrences in the order of the Chinese', () => {
	const shared = [
		term('short', ['智改数转'], ['smart upgrading and digital transformation']),
		term('full', ['智能化改造数字化转型'], ['smart upgrading and digital transformation']),
	];
	const { en } = markPair(
		'实施智能化改造数字化转型行动，培育“智改数转”服务商。',
		'Smart upgrading and digital transformation; “smart upgrading and digital transformation” providers.',
		shared,
	);
	assert.deepEqual(
		en.map(({ id }) => id),
		['full', 'short'],
	);
});

test('a text cut at its marks is still the whole text', () => {
	const text = '加快“智改数转”步伐。';
	const runs = runsOf(text, markPair(text, '', TERMS).zh);
	assert.deepEqual(runs, [
		{ text: '加快“' },
		{ text: '智改数转', term: 'upgrade' },
		{ text: '”步伐。' },
	]);
});
