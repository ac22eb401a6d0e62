/** The references to take along, read back by another program and held to what the pages say. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { attributeOf } from '../../src/checks/html.ts';
import { downloaded } from './built-data.ts';
import { builtPages } from './pages.ts';

const site = process.env['SITE_URL'];
const pages = await builtPages();

/** What the head of a page says to reference managers. */
function meta(path: string, name: string): string {
	const page = pages.find((one) => one.path === path);
	const found = page?.elements.find((element) => attributeOf(element, 'name') === name);
	return (found && attributeOf(found, 'content')) ?? '';
}

for (const [file, type, year] of [
	['suining-reference.ris', '@ris/file', [2024]],
	['suining-reference.bib', '@biblatex/text', [2024, 6, 23]],
] as const) {
	test(`${file}: the original and its unofficial translation, as the pages name them`, async () => {
		const text = await downloaded(file);
		const items = new Cite(text, { forceType: type }).data;
		assert.equal(items.length, 2);
		for (const [index, language] of (['zh', 'en'] as const).entries()) {
			const path = `/${language}/decision/`;
			const item = items[index];
			assert.equal(item?.title, meta(path, 'citation_title'));
			const [author] = item?.author ?? [];
			assert.equal(author?.literal ?? author?.family, meta(path, 'citation_author'));
			assert.deepEqual(item?.issued['date-parts'], [year]);
			assert.equal(item.URL, site === undefined ? undefined : meta(path, 'citation_public_url'));
		}
		assert.equal(text.split('Unofficial reference translation').length, 2);
		assert.doesNotMatch(text, /undefined|localhost|accessed|urldate|Y2 {2}-/);
	});
}
