/** What the head of each page says: title, twins, preview, structured data. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { html } from 'parse5';
import { attributeOf, textOf } from '../../src/checks/html.ts';
import { hasHan } from '../../src/text/han.ts';
import { isNotFound } from '../site-paths.ts';
import { alternatesOf, sitemapOf } from '../sitemap.ts';
import { builtPages, type BuiltPage } from './pages.ts';

const SITE = process.env['SITE_URL'] ?? 'http://localhost:4321';
const pages = await builtPages();
const indexed = pages.filter(({ path }) => !isNotFound(path));
const paired = indexed.filter(({ path }) => path !== '/');

function all(page: BuiltPage, tagName: string, attributes: Record<string, string> = {}) {
	return page.elements.filter(
		(element) =>
			element.tagName === tagName &&
			// Drawings have titles of their own.
			element.namespaceURI === html.NS.HTML &&
			Object.entries(attributes).every(([name, value]) => attributeOf(element, name) === value),
	);
}

function only(page: BuiltPage, tagName: string, attributes: Record<string, string> = {}) {
	const [element, ...others] = all(page, tagName, attributes);
	assert.ok(
		element && others.length === 0,
		`${page.path}: one ${tagName} ${JSON.stringify(attributes)}`,
	);
	return element;
}

function content(page: BuiltPage, attributes: Record<string, string>): string {
	return attributeOf(only(page, 'meta', attributes), 'content') ?? '';
}

test('every page has a title of its own and a description', () => {
	const titles = pages.map((page) => textOf(only(page, 'title')));
	assert.equal(new Set(titles).size, titles.length);
	for (const page of pages) {
		assert.ok(content(page, { name: 'description' }).length >= 10, page.path);
		assert.equal(all(page, 'h1').length, 1, page.path);
	}
});

test('every page names itself as canonical and both of its twins', () => {
	for (const page of indexed) {
		assert.equal(attributeOf(only(page, 'link', { rel: 'canonical' }), 'href'), SITE + page.path);
		const inPath = page.path.replace(/^\/(zh|en)\//, '');
		const rest = page.path === '/' ? '' : inPath;
		const href = (hreflang: string) => attributeOf(only(page, 'link', { hreflang }), 'href');
		assert.equal(href('zh-Hans'), `${SITE}/zh/${rest}`);
		assert.equal(href('en'), `${SITE}/en/${rest}`);
		assert.equal(href('x-default'), rest === '' ? `${SITE}/` : `${SITE}/en/${rest}`);
	}
});

test('the language of a page is that of its address', () => {
	for (const page of paired) {
		const expected = page.path.startsWith('/zh/') ? 'zh-Hans' : 'en';
		assert.equal(attributeOf(only(page, 'html'), 'lang'), expected);
	}
});

test('a link shared elsewhere has its preview', () => {
	for (const page of indexed) {
		assert.equal(content(page, { property: 'og:title' }), textOf(only(page, 'title')));
		assert.equal(content(page, { property: 'og:url' }), SITE + page.path);
	}
});

test('every page says what its preview’s picture shows and how large it is', async () => {
	for (const page of indexed) {
		const address = content(page, { property: 'og:image' });
		assert.ok(address.startsWith(`${SITE}/`), page.path);
		const [, language, section] = /^\/(zh|en)\/decision\/(\d[^/]*)\/$/.exec(page.path) ?? [];
		const file = section === undefined ? 'social.png' : `previews/${section}-${language ?? ''}.png`;
		assert.equal(address.slice(SITE.length + 1), file);
		const png = await readFile(`dist/${file}`);
		assert.ok(png.length < 60_000, file);
		// A PNG says its width and height in the 8 bytes after its signature and the head of its first part.
		assert.equal(content(page, { property: 'og:image:width' }), String(png.readUInt32BE(16)));
		assert.equal(content(page, { property: 'og:image:height' }), String(png.readUInt32BE(20)));
		assert.equal(content(page, { name: 'twitter:card' }), 'summary_large_image');
		const isChinese = !page.path.startsWith('/en/');
		assert.equal(hasHan(content(page, { property: 'og:image:alt' })), isChinese, page.path);
	}
});

test('the picture of each section says what its page says by now', async () => {
	const said = z
		.record(z.string(), z.string())
		.parse(JSON.parse(await readFile('src/build/previews.json', 'utf8')));
	const sections = pages.filter(({ path }) => /\/decision\/\d/.test(path));
	const expected = sections.map((page) => [
		content(page, { property: 'og:image' }).replace(/^.*\//, ''),
		content(page, { property: 'og:image:alt' }),
	]);
	assert.deepEqual(
		said,
		Object.fromEntries(expected),
		'to draw the pictures anew: npm run previews',
	);
	assert.deepEqual((await readdir('public/previews')).toSorted(), Object.keys(said).toSorted());
});

const organization = z.object({ '@type': z.literal('Organization'), name: z.array(z.string()) });
const original = z.object({
	'@type': z.literal('CreativeWork'),
	inLanguage: z.literal('zh-Hans'),
	datePublished: z.literal('2024-06-23'),
	publisher: organization,
});
const translation = z.object({
	'@type': z.literal('CreativeWork'),
	inLanguage: z.literal('en'),
	creativeWorkStatus: z.literal('Unofficial reference translation'),
});

test('structured data tells the work from its unofficial translation', () => {
	for (const page of paired.filter(({ path }) => path.includes('/decision/'))) {
		const data: unknown = JSON.parse(textOf(only(page, 'script', { type: 'application/ld+json' })));
		const schema = page.path.startsWith('/zh/')
			? original.extend({ workTranslation: translation })
			: translation.extend({ translationOfWork: original });
		schema.parse(data);
		assert.ok(!JSON.stringify(data).includes('Legislation'));
	}
});

test('the sitemap has every indexed page and names its twins and x-default as its head does', async () => {
	const sitemap = await sitemapOf('dist');
	assert.deepEqual(
		[...sitemap.keys()].toSorted(),
		indexed.map(({ path }) => SITE + path).toSorted(),
	);
	for (const { path, elements } of indexed) {
		const alternates = sitemap.get(SITE + path);
		assert.deepEqual(alternates, alternatesOf(elements), path);
		assert.deepEqual(
			alternates.map(([hreflang]) => hreflang),
			['en', 'x-default', 'zh-Hans'],
			path,
		);
	}
	assert.match(await readFile('dist/robots.txt', 'utf8'), /Sitemap: .*\/sitemap-index\.xml/);
});
