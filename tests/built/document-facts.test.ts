/** The facts of the document as built: `/data/document.json` and the title block on About. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { attributeOf, elementsWithin, textOf } from '../../src/checks/html.ts';
import { bilingual } from '../../src/model/bilingual.ts';
import { documentFacts } from '../../src/model/document-facts.ts';
import { builtPages, having } from './pages.ts';

const { translation, license, gist, minute } = documentFacts.shape;

/** Every field of the file, and no other. */
const data = z
	.strictObject({
		title: bilingual,
		issuer: z.strictObject({ name: bilingual, who: bilingual }),
		adopted: z.strictObject({ date: z.iso.date(), session: bilingual }),
		published: bilingual,
		original: z.strictObject({
			language: z.literal('zh-Hans'),
			prevails: z.literal(true),
			sha256: z.string(),
		}),
		translation: translation.extend({ language: z.literal('en') }),
		text: z.strictObject({ sha256: z.string() }),
		citation: bilingual,
		license,
		corrections: z.strictObject({ issues: z.string().optional(), mail: z.string().optional() }),
		gist,
		minute,
	})
	.parse(JSON.parse(await readFile('dist/data/document.json', 'utf8')));

const source = await readFile('content/decision/source.zh.txt', 'utf8');
const sha256 = createHash('sha256').update(source).digest('hex');
const pages = await builtPages();

test('the data names the title, the day and the hash of the original itself', () => {
	assert.equal(data.original.sha256, sha256);
	assert.ok(source.startsWith(data.title.zh));
	const [year, month, day] = data.adopted.date.split('-').map(Number);
	assert.ok(source.includes(`(${year}年${month}月${day}日${data.adopted.session.zh}通过)`));
});

test('the citation has issuer, title and day, ends in the address, and no full stop behind it', () => {
	for (const language of ['zh', 'en'] as const) {
		const citation = data.citation[language];
		assert.ok(citation.includes(data.title[language]));
		assert.ok(citation.startsWith(data.issuer.name[language]));
		// Where nobody knows the host it is the path alone.
		assert.match(citation, new RegExp(`[ ，](?:https?://[^ ，]+)?/${language}/decision/$`));
		assert.ok(!citation.includes('localhost'));
	}
	assert.match(data.citation.zh, /2024年6月23日/);
	assert.match(data.citation.en, /June 23, 2024.*unofficial reference translation/);
});

test('About begins with the gist and the title block, and ends with the hashes, computed', () => {
	for (const language of ['zh', 'en'] as const) {
		const page = pages.find(({ path }) => path === `/${language}/about/`);
		assert.ok(page);
		const article = page.elements.find((one) => attributeOf(one, 'class') === 'prose');
		assert.ok(article);
		const text = textOf(article).replace(/\s+/g, ' ').trim();
		for (const wanted of [
			...data.gist.map((sentence) => sentence[language]),
			data.title.zh,
			data.title.en,
			data.published[language],
			data.translation.state[language],
			data.citation[language],
		]) {
			assert.ok(text.includes(wanted), wanted);
		}
		const stated = [sha256, data.text.sha256];
		assert.ok(text.indexOf(sha256) > text.length * 0.8, page.path);
		for (const [index, hash] of stated.entries()) {
			assert.equal(text.split(hash).length, 2, 'each hash is there once');
			const [element, ...more] = having(
				page,
				['data-original-hash', 'data-text-hash'][index] ?? '',
			);
			assert.equal(element && textOf(element), hash);
			assert.deepEqual(more, []);
		}
		const [, first, second] = elementsWithin(article).filter(({ tagName }) => /^h\d/.test(tagName));
		assert.deepEqual(
			[first, second].map((heading) => heading && attributeOf(heading, 'id')),
			['gist', 'title-block'],
		);
	}
});
