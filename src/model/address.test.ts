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

test('paragraphs, sections and parts have addresses, too', () => {
	for (const [text, id] of [
		...([
			['2-3', '2-3'],
			['2-3.1', '2-3.1'],
			['6.1', '6.1'],
			['2–3', '2-3'],
			['2-3。', '2-3'],
		] as const),
		...([
			['#section-2-3', '2-3'],
			['section-2-3.', '2-3'],
			['#section-2', '2'],
			['section-6', '6'],
		] as const),
		...([
			[`${SITE}/en/decision/2-3/`, '2-3'],
			[`${SITE}/zh/decision/6`, '6'],
			[`${SITE}/zh/decision/0/#main`, '0'],
		] as const),
		...([
			[`${SITE}/en/decision/#section-2-3。`, '2-3'],
			['2-3 · Digital economy', '2-3'],
		] as const),
	]) {
		assert.deepEqual(parseAddress(text), { kind: 'text', first: id, last: id }, text);
	}
});

test('so have notes, terms and topics', () => {
	assert.deepEqual(parseAddress(`${SITE}/en/glossary/hidden-debt/`), {
		kind: 'term',
		id: 'hidden-debt',
	});
	assert.deepEqual(parseAddress(`${SITE}/zh/glossary/1336/?from=timeline。`), {
		kind: 'term',
		id: '1336',
	});
	assert.deepEqual(parseAddress(`${SITE}/zh/topics/lithium。`), { kind: 'topic', id: 'lithium' });
	const note = { kind: 'note', id: '2-3-loans' };
	assert.deepEqual(parseAddress(`${SITE}/en/decision/2-3/#note-2-3-loans.`), note);
	assert.deepEqual(parseAddress(`${SITE}/en/decision/2-3/#mark-2-3-loans-en`), note);
	assert.deepEqual(parseAddress('#note-2-3-loans?from=timeline'), note);
});

test('words and numbers of the text are no addresses', () => {
	for (const text of [
		...[
			'',
			' ',
			'新质生产力',
			'digital',
			'2027',
			'2027年',
			'2',
			'6',
			'0',
			'140.3',
			'10,000',
			'PM2.5',
			'3+3+3',
		],
		...[
			'1.4',
			'2-3 digital',
			'2-3.1.4 digital',
			'2-3倍',
			'2-3%',
			'2-9',
			'7-1.1.1',
			'2-3.1.4.5',
			'2-3-4',
		],
		...[
			'2024-06-23',
			'see 2-3.1.4',
			'第2句',
			'sentence',
			's',
			's3',
			'section',
			'note',
			'#',
			'#main',
			'1-2-3-4',
		],
		...[`${SITE}/en/decision/`, `${SITE}/en/glossary/`, `${SITE}/zh/topics/`, `${SITE}/en/about/`],
	]) {
		assert.equal(parseAddress(text), undefined, text);
	}
});
