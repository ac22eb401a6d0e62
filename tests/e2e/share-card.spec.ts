/** What a picture of a sentence shows: its words whole, and a code that leads to it. */
import { readFileSync } from 'node:fs';
import jsQr from 'jsqr';
import type { Page } from 'playwright/test';
import { z } from 'astro/zod';
import { menu, SECTION } from './sentence-menu.ts';
import { openPicture, picture } from './share-card.ts';
import { expect, test } from './site.ts';

const sentences = z
	.array(z.object({ id: z.string(), zh: z.string(), en: z.string() }))
	.parse(JSON.parse(readFileSync('dist/data/decision.json', 'utf8')));
const TITLE = 'Decision of the CPC Suining Municipal Committee';

/** The brightness of each pixel of a picture. */
interface Pixels {
	width: number;
	height: number;
	gray: Buffer;
}

/** The pixels of the picture that is shown, once it is one of `about`. */
async function pixelsOf(page: Page, about: string): Promise<Pixels> {
	await expect(picture(page)).toHaveAttribute('alt', new RegExp(`${RegExp.escape(about)}$`));
	const { width, height, bytes } = await picture(page).evaluate(async (image) => {
		if (!(image instanceof HTMLImageElement)) throw new Error('no image');
		await image.decode();
		const { naturalWidth: width, naturalHeight: height } = image;
		const canvas = Object.assign(document.createElement('canvas'), { width, height });
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, 0);
		const { data = [] } = context?.getImageData(0, 0, width, height) ?? {};
		const green = Uint8Array.from({ length: width * height }, (_, at) => data[at * 4 + 1] ?? 0);
		let bytes = '';
		for (let at = 0; at < green.length; at += 0x8000) {
			bytes += String.fromCharCode(...green.subarray(at, at + 0x8000));
		}
		return { width, height, bytes: btoa(bytes) };
	});
	return { width, height, gray: Buffer.from(bytes, 'base64') };
}

/** What a scanner reads in a picture. */
function decoded({ width, height, gray }: Pixels): string | undefined {
	const colors = new Uint8ClampedArray(width * height * 4);
	for (const [at, value] of gray.entries()) colors.set([value, value, value, 255], at * 4);
	return jsQr(colors, width, height)?.data;
}

/** Whether the ground of a picture is dark, and that nothing is drawn in its margins. */
function isDarkWithFreeMargins({ width, height, gray }: Pixels): boolean {
	const ground = gray[0] ?? 0;
	const margin = 40;
	const inked = new Set<string>();
	for (let y = 0; y < height; y += 1) {
		for (let x = 0; x < width; x += 1) {
			const isMargin = x < margin || y < margin || x >= width - margin || y >= height - margin;
			if (isMargin && gray[y * width + x] !== ground) inked.add(`${x},${y}`);
		}
	}
	expect([...inked]).toEqual([]);
	return ground < 128;
}

for (const width of [360, 1280]) {
	test(`a picture of a sentence leads to it, in each language and both themes, at ${width} px`, async ({
		page,
		baseURL,
	}) => {
		await page.setViewportSize({ width, height: 740 });
		const link = `${baseURL ?? ''}${SECTION}#s2-3.1.4`;
		await openPicture(page, SECTION, '2-3.1.4');
		await expect(menu(page).getByRole('radio', { name: 'Light' })).toBeChecked();
		const english = await pixelsOf(page, link);
		expect(decoded(english)).toBe(link);
		expect(isDarkWithFreeMargins(english)).toBe(false);
		const alt = (await picture(page).getAttribute('alt')) ?? '';
		expect(alt).toMatch(/^Suining Decision · Sentence 2-3\.1\.4\nWe will promote the digital upg/);
		expect(alt).toContain(TITLE);
		expect(alt).toContain('Unofficial reference translation');
		const light = (await picture(page).getAttribute('src')) ?? '';
		await menu(page).getByRole('radio', { name: 'Dark' }).check();
		await expect(picture(page)).not.toHaveAttribute('src', light);
		const dark = await pixelsOf(page, link);
		expect(isDarkWithFreeMargins(dark)).toBe(true);
		expect(decoded(dark)).toBe(link);

		await menu(page).getByRole('radio', { name: 'Both' }).check();
		await expect(picture(page)).toHaveAttribute('alt', /推动产业园区数字化升级/);
		const both = await pixelsOf(page, link);
		expect(decoded(both)).toBe(link);
		expect(both.height).toBeGreaterThan(english.height);
		await menu(page).getByRole('radio', { name: '中文' }).check();
		const chinese = await pixelsOf(page, link.replace('/en/', '/zh/'));
		expect(decoded(chinese)).toBe(link.replace('/en/', '/zh/'));
		expect(await picture(page).getAttribute('alt')).not.toMatch(/We will|Unofficial/);
		const shown = await picture(page).boundingBox();
		expect(shown?.width).toBeLessThanOrEqual(width);
	});
}

test('the longest sentences are not cut off, and their codes lead to them', async ({
	page,
	baseURL,
}) => {
	const byChinese = sentences.toSorted((a, b) => b.zh.length - a.zh.length);
	const byEnglish = sentences.toSorted((a, b) => b.en.length - a.en.length);
	for (const sentence of [byChinese[0], byEnglish[0]]) {
		const { id = '', zh = '', en = '' } = sentence ?? {};
		const path = `/zh/decision/${id.slice(0, id.indexOf('.'))}/`;
		const link = `${baseURL ?? ''}${path}#s${id}`;
		await openPicture(page, path, id, 'zh');
		await menu(page).getByRole('radio', { name: '中英对照' }).check();
		await expect(picture(page)).toHaveAttribute('alt', new RegExp(RegExp.escape(`${zh}\n${en}\n`)));
		const pixels = await pixelsOf(page, link);
		expect(decoded(pixels)).toBe(link);
		expect(isDarkWithFreeMargins(pixels)).toBe(false);
		expect(pixels.height).toBeGreaterThan(2000);
	}
});

test('it follows the sentences that are chosen, and says when they are too many', async ({
	page,
	baseURL,
}) => {
	await openPicture(page, SECTION, '2-3.1.4');
	await menu(page).getByRole('button', { name: 'One sentence more' }).click();
	const link = `${baseURL ?? ''}${SECTION}?range=2-3.1.4..5#s2-3.1.4`;
	expect(decoded(await pixelsOf(page, link))).toBe(link);
	await page.goto('/en/decision/?range=1-1.1.1..6.2.1#s1-1.1.1');
	await page.getByRole('button', { name: 'Cite', exact: true }).click();
	await menu(page).getByText('Make a picture', { exact: true }).click();
	await expect(menu(page).getByText('That is too much for one picture')).toBeVisible();
	await expect(picture(page)).toHaveCount(0);
	await expect(menu(page).getByRole('button', { name: 'Save the picture' })).toBeHidden();
});
