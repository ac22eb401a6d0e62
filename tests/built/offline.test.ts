/** What the build gives to those who keep or install the reader. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { attributeOf } from '../../src/checks/html.ts';
import { unpack, type Pack } from '../../src/model/pack.ts';
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
});

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
	for (const { path, elements } of await builtPages()) {
		const links = elements.filter((element) => attributeOf(element, 'rel') === 'manifest');
		const language = path.startsWith('/en/') ? 'en' : 'zh';
		assert.deepEqual(
			links.map((element) => attributeOf(element, 'href')),
			[`/${language}/manifest.webmanifest`],
			path,
		);
	}
});

const skip = process.env['OFFLINE'] !== 'on' && 'the build offers no copy';

test(
	'every page of a language is kept, and what is packed comes out as it was',
	{ skip },
	async () => {
		const worker = await readFile('dist/sw.js', 'utf8');
		for (const language of ['zh', 'en']) {
			const pack = packSchema.parse(
				JSON.parse(await readFile(`dist/offline/${language}.json`, 'utf8')),
			);
			for (const { path, html } of await builtPages()) {
				if (!path.startsWith(`/${language}/`) || path.endsWith('.html')) continue;
				const packed = unpack(pack, path.slice(1));
				if (packed === undefined) assert.ok(worker.includes(`"${path.slice(1)}"`), path);
				else assert.equal(packed, html);
			}
			for (const file of ['data/notes/2-2.json', `data/terms/${language}/hidden-debt.json`]) {
				assert.equal(unpack(pack, file), await readFile(`dist/${file}`, 'utf8'), file);
			}
		}
		assert.ok(!worker.includes('"downloads/'), 'large files are not kept');
	},
);
