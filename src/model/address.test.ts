import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAddress } from './address.ts';

const SENTENCE = { kind: 'text', first: '2-3.1.4', last: '2-3.1.4' };
const RANGE = { kind: 'text', first: '2-3.1.4', last: '2-3.1.5' };
const SITE = 'https://example.org/reader';

/** Behind an address in a letter or a chat; what a number alone could not be told from is in {@link MORE}. */
const BEHIND = [
	'',
	'。',
	'.',
	'，',
	')',
	'）',
	' ',
	'”',
	'?from=timeline',
	'&utm_source=x',
	'%E3%80%82',
];
const MORE = ['。后面', ' 后面', '，and so on', ':~:text=x'];

test('a number is understood as pages, menu and references print it', () => {
	for (const number of [
		...[
			'2-3.1.4',
			'２－３．１．４',
			'2–3.1.4',
			'2−3.1.4',
			's2-3.1.4',
			'S2-3.1.4',
			'#s2-3.1.4',
			'#2-3.1.4',
		],
		...['第2-3.1.4句', '第 2-3.1.4 句', '第2-3.1.4句。', 'sentence 2-3.1.4', 'Sentence 2-3.1.4'],
		...[
			'2-3.1.4 · Digital economy',
			'2-3.1.4/3',
			'（2-3.1.4）',
			'“2-3.1.4”',
			'2-3\u200b.1.4',
			' 2-3.1.4\n',
		],
	]) {
		for (const behind of BEHIND) {
			assert.deepEqual(parseAddress(number + behind), SENTENCE, number + behind);
		}
	}
});

test('so is a range, in any form and order', () => {
	for (const number of [
		...[
			'2-3.1.4–5',
			'2-3.1.4-5',
			'2-3.1.4—5',
			'2-3.1.4 – 5',
			'2-3.1.4..5',
			'2-3.1.4…5',
			'2-3.1.4~5',
		],
		...[
			's2-3.1.4..5',
			'#s2-3.1.4..5',
			'#s2-3.1.4–5',
			'2-3.1.4–2-3.1.5',
			'2-3.1.4–1.5',
			'2-3.1.5–4',
		],
		...[
			'第2-3.1.4–5句',
			'sentences 2-3.1.4–5',
			'Sentences 2-3.1.4–5',
			'2-3.1.4至5',
			'2-3.1.4 to 2-3.1.5',
		],
	]) {
		for (const behind of BEHIND) {
			assert.deepEqual(parseAddress(number + behind), RANGE, number + behind);
		}
	}
});

test('an address in full is understood below any path and with anything behind it', () => {
	for (const page of [
		...[`${SITE}/en/decision/2-3/`, `${SITE}/zh/decision/2-3/`, `${SITE}/en/decision/2-3`],
		...['/en/decision/2-3/', 'example.org/zh/decision/', `<${SITE}/en/decision/2-3/`],
		...[
			`${SITE}/en/decision/2-3/?view=zh`,
			`${SITE}/en/decision/2-3/?from=timeline&isappinstalled=0`,
		],
	]) {
		for (const behind of [...BEHIND, ...MORE]) {
			assert.deepEqual(parseAddress(`${page}#s2-3.1.4${behind}`), SENTENCE, page + behind);
			assert.deepEqual(parseAddress(`${page}#s2-3.1.4..5${behind}`), RANGE, page + behind);
			assert.deepEqual(parseAddress(`${page}%23s2-3.1.4${behind}`), SENTENCE, page + behind);
		}
	}
	const query = `${SITE}/en/decision/2-3/?range=2-3.1.4..5`;
	for (const behind of [...BEHIND, ...MORE]) {
		assert.deepEqual(parseAddress(`${query}#s2-3.1.4${behind}`), RANGE);
		assert.deepEqual(parseAddress(`见${query}&from=timeline#s2-3.1.4${behind}`), RANGE);
	}
	assert.deepEqual(parseAddress(query), RANGE);
});

test('a whole reference leads to what it cites', () => {
	const url = `${SITE}/zh/decision/2-3/?range=2-3.1.4..5#s2-3.1.4`;
	for (const reference of [
		`中共遂宁市委. 中共遂宁市委关于新质生产力的决定[EB/OL]. (2024-06-23)：第2-3.1.4–5句[2026-11-24]. ${url}.`,
		`中共遂宁市委：《决定》，2024年6月23日，第2-3.1.4–5句，遂宁决定，${url}。`,
		`  note = {第2-3.1.4–5句},\n  url = {${url}},\n  urldate = {2026-11-24}\n}`,
	]) {
		assert.deepEqual(parseAddress(reference), RANGE);
	}
});
