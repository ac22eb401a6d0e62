/** The panel of reading settings: what each does, that it is remembered, and that all can be undone. */
import type { Page } from 'playwright/test';
import { blockStorage } from './blocked-storage.ts';
import { choice, open } from './settings-panel.ts';
import { expect, test } from './site.ts';

function stored(page: Page): Promise<string | null> {
	return page.evaluate(() => localStorage.getItem('reading'));
}

test('each setting does what it says, is remembered under one key, and leaves nothing when undone', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('/en/decision/1-3/?view=interleaved');
	const zh = page.locator('[data-sentence][lang=zh-Hans]').first();
	const measure = () =>
		zh.evaluate((half) => ({
			size: parseFloat(getComputedStyle(half).fontSize),
			width: half.getBoundingClientRect().width,
		}));
	const before = await measure();
	await open(page);
	await choice(page, 'Text size', 'Extra large').check();
	await expect.poll(async () => (await measure()).size).toBeCloseTo(2 * before.size);
	await choice(page, 'Text size', 'Normal').check();
	await choice(page, 'Line width', 'Narrow').check();
	await expect.poll(async () => (await measure()).width).toBeLessThan(before.width);
	await choice(page, 'Chinese type', 'Serif').check();
	await expect(zh).toHaveCSS('font-family', /Songti SC/);
	await choice(page, 'Colors', 'Sepia').check();
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(247, 238, 221)');
	expect(JSON.parse((await stored(page)) ?? '')).toEqual({
		width: 'narrow',
		face: 'serif',
		theme: 'sepia',
	});

	await page.goto('/zh/decision/');
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(247, 238, 221)');
	await open(page, '阅读设置');
	await expect(choice(page, '行宽', '窄')).toBeChecked();
	await expect(choice(page, '中文字体', '宋体')).toBeChecked();
	await page.goto('/en/about/');
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(247, 238, 221)');

	await page.goto('/en/decision/1-3/');
	await open(page);
	await page.getByRole('button', { name: 'Reset to defaults' }).click();
	await expect(choice(page, 'Colors', 'System')).toBeChecked();
	expect(await stored(page)).toBeNull();
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Reading settings' })).toBeFocused();
});

test('the panel works by keyboard alone', { tag: '@core' }, async ({ page }) => {
	await page.goto('/en/decision/1-3/');
	await page.getByRole('button', { name: 'Reading settings' }).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(choice(page, 'Text size', 'Normal')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(choice(page, 'Text size', 'Large')).toBeChecked();
	await expect(page.locator('html')).toHaveAttribute('data-size', '115');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Reading settings' })).toBeFocused();
});

test('what is stored and is no choice is passed over', { tag: '@core' }, async ({ page }) => {
	for (const value of ['{', 'null', '[]', '"x"', '{"theme":"pink","size":"90","extra":1}']) {
		await page.addInitScript((text) => {
			localStorage.setItem('reading', text);
		}, value);
		await page.goto('/en/decision/1-3/');
		await expect(page.locator('html')).not.toHaveAttribute('data-theme');
		await expect(page.getByRole('radio', { name: 'Side by side' })).toBeChecked();
	}
	await expect(page.locator('html')).toHaveAttribute('data-size', '90');
	await open(page);
	await choice(page, 'Line width', 'Wide').check();
	expect(await stored(page)).toBe('{"size":"90","width":"wide"}');
});

test(
	'with storage blocked everything works and holds for the visit',
	{ tag: '@core' },
	async ({ page }) => {
		await blockStorage(page);
		await page.goto('/en/decision/1-3/');
		await page.getByRole('radio', { name: 'Stacked' }).check();
		await open(page);
		await choice(page, 'Colors', 'Dark').check();
		await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(21, 20, 15)');
		await page.keyboard.press('Escape');
		await page.getByRole('link', { name: 'Previous' }).click();
		await expect(page).toHaveURL('/en/decision/1-2/');
		await expect(page.getByRole('radio', { name: 'Stacked' })).toBeChecked();
		await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(21, 20, 15)');
	},
);
