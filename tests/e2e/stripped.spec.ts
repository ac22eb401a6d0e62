/** On a host that takes the last slash from the addresses of pages everything is where it should be. */
import { readFile } from 'node:fs/promises';
import { sitePaths } from '../site-paths.ts';
import { answered, hits } from './search-box.ts';
import { expect, test as base } from './site.ts';
import { startHost } from './static-host.ts';

const test = base.extend({
	// Playwright takes a pattern here, or its own fixtures.
	// eslint-disable-next-line no-empty-pattern
	baseURL: async ({}, use) => {
		const host = await startHost({ folderOf: () => 'dist', stripsSlashes: true });
		await use(host.address);
		await host.close();
	},
});

test('every page is there without its slash', { tag: '@sweep' }, async ({ baseURL }) => {
	test.setTimeout(120_000);
	for (const { path, file } of sitePaths()) {
		const asked = await fetch(new URL(path, baseURL));
		expect(asked.status, path).toBe(200);
		if (path !== '/') expect(new URL(asked.url).pathname).toBe(path.replace(/\/$/, ''));
		expect(await asked.text(), path).toBe(await readFile(`dist/${file}`, 'utf8'));
	}
});

test('a reader searches, reads and changes the language', { tag: '@sweep' }, async ({ page }) => {
	await page.goto('/en/search/?q=hydrogen');
	await expect(page).toHaveURL('/en/search?q=hydrogen');
	await answered(page, 'hydrogen');
	expect(await hits(page)).toContain('sentence:2-2.2.6');
	await page.locator('[data-result="sentence:2-2.2.6"]').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/en\/decision\/2-2#s2-2\.2\.6$/);
	await expect(page.locator('[id="s2-2.2.6"]')).toBeInViewport();
	await page.getByRole('link', { name: 'Next' }).click();
	await expect(page).toHaveURL('/en/decision/2-3');
	await page.locator('[data-sentence]:visible a[href*="/glossary/"]').first().click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: '中文' }).first().click();
	await expect(page).toHaveURL(/\/zh\/decision\/2-3(?:[?#].*)?$/);
});
