import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import { CITATION_FORMATS } from './formats.ts';
import { gbT7714 } from './gb-t-7714.ts';
import { ris } from './ris.ts';
import { sentenceCase } from './sentence-case.ts';
import type { CitedSource } from './source.ts';

const ENGLISH: CitedSource = {
	language: 'en',
	issuer: 'CPC Suining Municipal Committee',
	title: 'Decision of the CPC Suining Municipal Committee on New Quality Productive Forces',
	adopted: '2024-06-23',
	site: 'The Suining Decision',
	standing: 'Unofficial reference translation',
	sentences: '2-3.1.4–6',
	url: 'https://example.org/en/decision/2-3/?range=2-3.1.4..6#s2-3.1.4',
};

const CHINESE: CitedSource = {
	language: 'zh',
	issuer: '中共遂宁市委',
	title: '中共遂宁市委关于新质生产力的决定',
	adopted: '2024-06-23',
	site: '遂宁决定 · 双语读本',
	sentences: '2-3.1.4',
	url: 'https://example.org/zh/decision/2-3/#s2-3.1.4',
};

const ACCESSED = { accessed: '2026-11-24' };

test('GB/T 7714 has the date of access where it is known', () => {
	assert.equal(
		gbT7714({ ...CHINESE, ...ACCESSED }),
		'中共遂宁市委. 中共遂宁市委关于新质生产力的决定[EB/OL]. (2024-06-23)：第2-3.1.4句[2026-11-24]. https://example.org/zh/decision/2-3/#s2-3.1.4',
	);
	assert.equal(
		gbT7714(ENGLISH),
		'CPC Suining Municipal Committee. Decision of the CPC Suining Municipal Committee on New Quality Productive Forces[EB/OL]. Unofficial reference translation. (2024-06-23): sentences 2-3.1.4–6. https://example.org/en/decision/2-3/?range=2-3.1.4..6#s2-3.1.4',
	);
});

test('APA has the title in sentence case and says that the translation is unofficial', () => {
	assert.equal(
		apa(ENGLISH),
		'CPC Suining Municipal Committee. (2024, June 23). Decision of the CPC Suining Municipal Committee on new quality productive forces [Unofficial reference translation, sentences 2-3.1.4–6]. The Suining Decision. https://example.org/en/decision/2-3/?range=2-3.1.4..6#s2-3.1.4',
	);
	assert.equal(
		apa(CHINESE),
		'中共遂宁市委. (2024年6月23日). 中共遂宁市委关于新质生产力的决定[第2-3.1.4句]. 遂宁决定 · 双语读本. https://example.org/zh/decision/2-3/#s2-3.1.4',
	);
});

test('Chicago is a note, as only a note names the sentences', () => {
	assert.equal(
		chicago({ ...ENGLISH, ...ACCESSED }),
		'CPC Suining Municipal Committee, “Decision of the CPC Suining Municipal Committee on New Quality Productive Forces,” June 23, 2024, sentences 2-3.1.4–6, unofficial reference translation, The Suining Decision, accessed November 24, 2026, https://example.org/en/decision/2-3/?range=2-3.1.4..6#s2-3.1.4.',
	);
	assert.equal(
		chicago(CHINESE),
		'中共遂宁市委：《中共遂宁市委关于新质生产力的决定》，2024年6月23日，第2-3.1.4句，遂宁决定 · 双语读本，https://example.org/zh/decision/2-3/#s2-3.1.4。',
	);
});

for (const [name, type, write, issued] of [
	['BibTeX', '@biblatex/text', bibtex, [2024, 6, 23]],
	// citation-js takes the year alone, from PY; Zotero and EndNote read DA too.
	['RIS', '@ris/file', ris, [2024]],
] as const) {
	test(`${name} is read back by another program as it was meant`, () => {
		for (const source of [ENGLISH, { ...CHINESE, ...ACCESSED }]) {
			const [item] = new Cite(write(source), { forceType: type }).data;
			assert.ok(item);
			assert.equal(item.title, source.title);
			const [author] = item.author;
			assert.equal(author?.literal ?? author?.family, source.issuer);
			assert.deepEqual(item.issued['date-parts'], [issued]);
			assert.equal(item.URL, source.url);
			const accessed = 'accessed' in source ? [[2026, 11, 24]] : undefined;
			assert.deepEqual(item.accessed?.['date-parts'], accessed);
		}
	});
}

test('the whole document is cited without a place, and with nothing where the place stood', () => {
	const whole = (source: CitedSource) => ({ ...source, sentences: undefined });
	for (const { write, name } of CITATION_FORMATS) {
		for (const source of [ENGLISH, CHINESE]) {
			const text = write(whole(source));
			assert.doesNotMatch(text, /undefined|sentence|句|\[\]|, ,|，，|note = \{\}|SE {2}-/, name);
			assert.ok(text.includes(source.title) || name === 'APA', name);
		}
	}
	assert.equal(
		gbT7714({ ...whole(CHINESE), ...ACCESSED }),
		'中共遂宁市委. 中共遂宁市委关于新质生产力的决定[EB/OL]. (2024-06-23)[2026-11-24]. https://example.org/zh/decision/2-3/#s2-3.1.4',
	);
	assert.match(apa(whole(CHINESE)), /关于新质生产力的决定\. 遂宁决定/);
	assert.match(apa(whole(ENGLISH)), / forces \[Unofficial reference translation\]\. The/);
	assert.match(bibtex(whole(ENGLISH)), /^@misc\{suining2024-en,\n/);
	assert.match(chicago(whole(CHINESE)), /》，2024年6月23日，遂宁决定/);
});

test('no format leaves out the address, and none invents a day of access', () => {
	for (const { write, name } of CITATION_FORMATS) {
		assert.equal(write(ENGLISH).includes(ENGLISH.url), true, name);
		assert.equal(/access|urldate|Y2/i.test(write(ENGLISH)), false, name);
	}
});

test('sentence case keeps the first word and names', () => {
	assert.equal(
		sentenceCase('Plan of the CPC Committee on High-Quality Growth', 'CPC Committee'),
		'Plan of the CPC Committee on high-quality growth',
	);
});
