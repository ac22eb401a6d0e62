/** Addresses of other things than sentences, and what is no address. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAddress } from './address.ts';

const SITE = 'https://example.org/reader';

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
