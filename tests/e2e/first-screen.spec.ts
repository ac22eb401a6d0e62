/** The decision begins on the first screen: where the first sentence stands, on every section's page. */
import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { sitePaths } from '../site-paths.ts';
import { expect, test } from './site.ts';

const SECTIONS = sitePaths().filter(({ path }) => /^\/(?:zh|en)\/decision\/\d/.test(path));

/** Windows, and how much of their height may lie above the first sentence. */
const SCREENS = [
	{ width: 360, height: 640, share: 0.55, size: '100' },
	{ width: 390, height: 844, share: 0.5, size: '100' },
	{ width: 360, height: 640, share: 0.6, size: '115' },
	{ width: 1280, height: 800, share: 0.55, size: '100' },
	{ width: 1600, height: 900, share: 0.5, size: '100' },
] as const;

/** Besides the fonts of this system, as wide and as narrow a serif as readers have. */
const FONTS = ['', 'DejaVu Serif', 'Liberation Serif'];

/** What was measured as a table, which is left in `test-results/`: page and font, px, share. */
function tableOf(tops: readonly { at: string; top: number }[], height: number): string {
	const rows = tops.map(
		({ at, top }) => `| ${at} | ${top} | ${Math.round((100 * top) / height)} % |`,
	);
	return ['| page | px | of the height |', '| --- | --: | --: |', ...rows].join('\n');
}

/** The top of the first sentence that can be seen, in px. */
function firstSentence(page: Page): Promise<number> {
	return page.evaluate(() => {
		const sentences = [...document.querySelectorAll('.pair [data-sentence]')];
		const first = sentences.find((sentence) => sentence.getClientRects().length > 0);
		return first?.getBoundingClientRect().top ?? Infinity;
	});
}

for (const { width, height, share, size } of SCREENS) {
	const name = `the text begins above ${Math.round(share * 100)} % of ${width} × ${height} at size ${size}`;
	test(name, { tag: width === 360 && size === '100' ? ['@core'] : [] }, async ({ page }) => {
		test.setTimeout(180_000);
		expect(SECTIONS).toHaveLength(40);
		await page.setViewportSize({ width, height });
		const tops: { at: string; top: number }[] = [];
		for (const { path } of SECTIONS) {
			await page.goto(path, { waitUntil: 'commit' });
			await page.waitForLoadState('domcontentloaded');
			await page.evaluate((value) => (document.documentElement.dataset['size'] = value), size);
			for (const font of FONTS) {
				await page.evaluate((family) => {
					const { style } = document.documentElement;
					if (family) style.setProperty('--font-en', family);
				}, font);
				tops.push({ at: `${path} ${font}`.trim(), top: Math.round(await firstSentence(page)) });
			}
		}
		const ordered = tops.toSorted((a, b) => b.top - a.top);
		await writeFile(test.info().outputPath('positions.md'), tableOf(tops, height));
		expect(ordered.filter(({ top }) => top > height * share)).toEqual([]);
	});
}
