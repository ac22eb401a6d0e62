/** What the build gives to those who keep or install the reader. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { attributeOf } from '../../src/checks/html.ts';
import { unpack, type Pack } from '../../src/model/pack.ts';
import { filesOf } from '../serving/site-files.ts';
import { builtPages } from './pages.ts';

const icon = z.object({
	src: z.string(),
	sizes: z.string(),
	type: z.string(),
	purpose: z.string(),
});
const manifest = z.object({
	id: z.string(),
	name: z.string().min(1),
	short_name: z.string().min(1).max(20),
	lang: z.enum(['zh-Hans', 'en']),
	start_url: z.string(),
	scope: z.literal('/'),
	display: z.literal('standalone'),
	icons: z.array(icon),
	shortcuts: z.array(z.object({ name: z.string().min(1), url: z.string() })),
});
const packSchema: z.ZodType<Pack> = z.object({
	pieces: z.array(z.string()),
	files: z.record(z.string(), z.array(z.number())),
	bytes: z.record(z.string(), z.string()),
});

const pages = builtPages();

test('each language has a manifest whose icons have the size that it says, and whose links lead somewhere', async () => {
	for (const language of ['zh', 'en']) {
		const text = await readFile(`dist/${language}/manifest.webmanifest`, 'utf8');
		const { start_url, icons, shortcuts } = manifest.parse(JSON.parse(text));
		assert.equal(start_url, `/${language}/`);
		for (const { url } of [{ url: start_url }, ...shortcuts]) {
			assert.ok(existsSync(`dist${url}index.html`), url);
		}
		for (const { src, sizes } of icons.filter(({ type }) => type === 'image/png')) {
			const png = await readFile(`dist${src}`);
			assert.equal(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, sizes, src);
		}
		assert.deepEqual(
			['192x192 any', '512x512 any', '512x512 maskable'].filter(
				(one) => !icons.some(({ sizes, purpose }) => `${sizes} ${purpose}` === one),
			),
			[],
		);
	}
});

test('every page links the manifest of its language', async () => {
	for (const { path, elements } of await pages) {
		const links = elements.filter((element) => attributeOf(element, 'rel') === 'manifest');
		const language = path.startsWith('/en/') ? 'en' : 'zh';
		assert.deepEqual(
			links.map((element) => attributeOf(element, 'href')),
			[`/${language}/manifest.webmanifest`],
			path,
		);
	}
});

/** Whether a script has exactly this string. */
function names(script: string, text: string): boolean {
	return ['"', "'", '`'].some((mark) => script.includes(mark + text + mark));
}

async function packOf(name: string): Promise<Pack> {
	return packSchema.parse(JSON.parse(await readFile(`dist/offline/${name}.json`, 'utf8')));
}

test('every page is kept, of one release, and comes out as it was', async () => {
	const worker = await readFile('dist/sw.js', 'utf8');
	const packs = { zh: await packOf('zh'), en: await packOf('en') };
	const releases = new Set<string | undefined>();
	for (const { path, html, elements } of await pages) {
		const root = elements.find(({ tagName }) => tagName === 'html');
		releases.add(root && attributeOf(root, 'data-release'));
		if (path === '/' || path.endsWith('.html')) continue;
		const language = path.startsWith('/zh/') ? 'zh' : 'en';
		assert.equal(unpack(packs[language], path.slice(1)), html, path);
	}
	assert.equal(releases.size, 1);
	assert.ok(names(worker, [...releases].join()), 'the worker is of that release');
});

test('every file that a page may ask for is kept, but for the large ones', async () => {
	const worker = await readFile('dist/sw.js', 'utf8');
	const data = await packOf('data');
	const others = /\.(?:html|xml|txt|png)$|^\/(?:_headers|_redirects|sw\.js)$/;
	const files = (await filesOf({ root: 'dist', base: '' })).filter(
		({ path }) => !others.test(path),
	);
	for (const { path, file } of files.filter(({ path }) => !path.endsWith('/'))) {
		const packed = unpack(data, path.slice(1));
		if (packed !== undefined) assert.deepEqual(Buffer.from(packed), await readFile(file), path);
		else assert.equal(names(worker, path.slice(1)), !/\.(?:epub|pdf|docx)$/.test(path), path);
	}
	assert.ok(!names(worker, 'downloads/suining-decision.html'));
});
