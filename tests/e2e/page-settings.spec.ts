/** The settings of a page without text: size, colors and typeface, as a text has them. */
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright/test';
import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';

const sizeOf = (page: Page) =>
	page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));

async function choose(page: Page, setting: string, value: string): Promise<void> {
	await page.getByRole('button', { name: /^Aa/ }).click();
	const panel = page.getByRole('dialog', { name: 'Reading settings' });
	await panel
		.getByRole('group', { name: setting })
		.getByRole('radio', { name: value, exact: true })
		.check();
	await panel.getByRole('button', { name: 'Close' }).click();
	await expect(panel).toBeHidden();
}

for (const [width, height] of [
	[360, 640],
	[1280, 900],
] as const) {
	test(
		`text size and colors are chosen on the glossary at ${width} px and hold in the text`,
		{ tag: '@core' },
		async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.goto('/en/glossary/');
			const before = await sizeOf(page);
			await choose(page, 'Text size', 'Extra large');
			await expect.poll(() => sizeOf(page)).toBeCloseTo(2 * before);
			await choose(page, 'Colors', 'Sepia');
			await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(247, 238, 221)');
			await page.goto('/en/decision/1-3/');
			expect(await sizeOf(page)).toBeCloseTo(2 * before);
			await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(247, 238, 221)');
		},
	);
}

test('the panel shows what holds, and what is undone leaves nothing behind', async ({ page }) => {
	await page.goto('/en/');
	await choose(page, 'Colors', 'Dark');
	await page.reload();
	await page.getByRole('button', { name: /^Aa/ }).click();
	const panel = page.getByRole('dialog', { name: 'Reading settings' });
	await expect(panel.getByRole('radio', { name: 'Dark' })).toBeChecked();
	expect(await axeFindings(page)).toEqual([]);
	await panel.getByRole('radio', { name: 'System' }).check();
	expect(await page.evaluate(() => localStorage.getItem('reading'))).toBeNull();
});

test('what is chosen before the script of the panel is there holds, too', async ({ page }) => {
	await page.route('**/_astro/page-settings*', async (route) => {
		await setTimeout(1500);
		await route.continue();
	});
	await page.goto('/en/glossary/');
	await choose(page, 'Colors', 'Sepia');
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(247, 238, 221)');
	await expect(page.locator('#page-settings [value=sepia]')).toBeChecked();
});

test('without scripts nothing offers a setting that would not hold', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/en/topics/');
		await expect(page.getByRole('button', { name: /^Aa/ })).toHaveCount(0);
	}
	await context.close();
});
