import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commitmentsIn } from './commitment-rows.ts';

const classes = [
	{
		id: 'promote' as const,
		definition: { zh: '推动。', en: 'To promote.' },
		ground: 'our-reading',
		zh: ['推动'],
		en: ['promote'],
	},
];
const text = { zh: '到2027年，推动平台建设。', en: 'By 2027, we will promote a platform.' };

test('only a group with a verb is a row, numbered among all groups, what is not stated null', () => {
	const groups = [
		{ zh: '到2027年', en: 'By 2027' },
		{ zh: '推动平台建设', en: 'we will promote a platform', verb: '推动' },
	];
	assert.deepEqual(commitmentsIn({ id: '2-1.1.1', groups }, text, classes, ['trade']), [
		{
			id: '2-1.1.1/2',
			sentence: '2-1.1.1',
			zh: '推动平台建设',
			en: 'we will promote a platform',
			verb: '推动',
			strength: 'promote',
			actor: null,
			date: null,
			measure: null,
			topics: ['trade'],
		},
	]);
});

test('a strength of its own goes before that of its verb, what is stated stays as it is quoted', () => {
	const date = { zh: '到2027年', en: 'by 2027', sentence: '1-3.1.1' };
	const group = { zh: '推动平台建设', en: 'promote a platform', verb: '推动', date };
	const own = { ...group, strength: 'state' as const, reason: 'So.' };
	const [row] = commitmentsIn({ id: '1-3.1.2', groups: [own] }, text, classes, []);
	assert.equal(row?.strength, 'state');
	assert.deepEqual(row.date, date);
});
