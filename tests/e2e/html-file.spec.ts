/** The HTML file to take along, opened from a disk. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base } from 'playwright/test';
import { axeFindings } from './axe.ts';
import { faintTexts } from './rendered-contrast.ts';

const FILE = pathToFileURL(resolve('dist/downloads/suining-decision.html')).href;

const test = base.extend({
	page: async ({ page }, use) => {
		const messages: string[] = [];
		page.on('console', (message) => messages.push(message.text()));
		page.on('pageerror', (error) => messages.push(error.message));
		page.on('request', (request) => messages.push(request.url()));
		await page.goto(FILE);
		await use(page);
		expect(messages, 'the console is empty and nothing but the file is asked for').toEqual([FILE]);
	},
});

test('it shows one language or both, and fits a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const [zh, en] = [
		page.locator('#s2-3\\.1\\.4 [lang=zh-Hans]').first(),
		page.locator('#s2-3\\.1\\.4 [lang=en]').first(),
	];
	await expect(zh).toBeVisible();
	await expect(en).toBeVisible();
	await page.getByRole('radio', { name: 'English', exact: true }).check();
	await expect(zh).toBeHidden();
	await expect(en).toBeVisible();
	await page.getByRole('radio', { name: '中文', exact: true }).check();
	await expect(zh).toBeVisible();
	await expect(en).toBeHidden();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('it finds sentences letter by letter', async ({ page }) => {
	await page.getByRole('searchbox').fill('低空经济');
	await expect(page.getByRole('status')).toHaveText(/[1-9]/);
	const hit = page.locator('.hits li').first();
	await expect(hit.locator('mark')).toHaveText('低空经济');
	const id = await hit.getByRole('link').textContent();
	await hit.getByRole('link').click();
	await expect(page.locator(':target')).toHaveAttribute('id', `s${id ?? ''}`);
	await page.getByRole('searchbox').fill('没有这样的话');
	await expect(page.locator('.hits li')).toHaveCount(0);
});

test('axe and contrast find nothing, light or dark', async ({ page }) => {
	test.slow();
	for (const theme of ['light', 'dark']) {
		await page.locator(`[name=theme][value=${theme}]`).check();
		const find = theme === 'light' ? axeFindings : faintTexts;
		expect(await find(page), theme).toEqual([]);
	}
});
