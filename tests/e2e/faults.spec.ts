/** What is missing, late or wrong around a page; docs/reliability.md has the whole list. */
import { test as plain } from 'playwright/test';
import { answered, hits, search } from './search-box.ts';
import { expect, scriptsOf, test } from './site.ts';

const SECTION = '/en/decision/2-2/';
const SENTENCE = 'sentence:2-2.2.6';
const SIMPLE = 'Simple search only';

// Browsers report a failed file to the console themselves.
plain(
	'an index that the host fails to send leaves the simple search',
	{ tag: '@sweep' },
	async ({ page }) => {
		await page.route('**/pagefind/**', (route) => route.fulfill({ status: 500, body: 'Error' }));
		await page.goto('/en/search/');
		expect(await search(page, 'hydrogen')).toContain(SENTENCE);
		await expect(page.getByRole('status')).toContainText(SIMPLE);
	},
);

test(
	'while a slow index comes the sentences are there already',
	{ tag: '@sweep' },
	async ({ page }) => {
		let release: () => void = () => undefined;
		const held = new Promise<void>((resolve) => {
			release = resolve;
		});
		await page.route('**/pagefind/**', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto('/en/search/?q=hydrogen');
		await expect(page.locator(`[data-result="${SENTENCE}"]`)).toBeVisible();
		release();
		await answered(page, 'hydrogen');
		expect(await hits(page)).toContain(SENTENCE);
	},
);

test(
	'where workers are refused the search is whole, since it has none',
	{ tag: '@sweep' },
	async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(globalThis, 'Worker', {
				value: () => {
					throw new DOMException('refused', 'SecurityError');
				},
			});
		});
		await page.goto('/en/search/');
		expect(await search(page, 'hydrogen')).toContain(SENTENCE);
		await expect(page.getByRole('status')).not.toContainText(SIMPLE);
	},
);

for (const name of ['Highlight', 'Segmenter']) {
	test(
		`without ${name} a hit leads to its sentence and the menu opens`,
		{ tag: '@sweep' },
		async ({ page }) => {
			await page.addInitScript((missing) => {
				Reflect.deleteProperty(globalThis, missing);
				Reflect.deleteProperty(Intl, missing);
			}, name);
			await page.goto('/en/search/?q=hydrogen');
			await answered(page, 'hydrogen');
			await page.locator(`[data-result="${SENTENCE}"]`).getByRole('link').first().click();
			await expect(page).toHaveURL(/\/en\/decision\/2-2\/#s2-2\.2\.6$/);
			await scriptsOf(page);
			await expect(page.locator('[id="s2-2.2.6"]')).toBeInViewport();
			await page.locator('.pair > .number').first().click();
			await expect(page.getByRole('dialog')).toBeVisible();
		},
	);
}

for (const [when, time] of [
	['stands at its beginning', 0],
	['is a century ahead', Date.UTC(2126, 5, 23)],
] as const) {
	test(
		`where the clock ${when} everything is read, searched and quoted`,
		{ tag: '@sweep' },
		async ({ page }) => {
			await page.clock.setFixedTime(time);
			await page.goto('/en/search/?q=hydrogen');
			await answered(page, 'hydrogen');
			expect(await hits(page)).toContain(SENTENCE);
			await page.goto(SECTION);
			await page.locator('.pair > .number').first().click();
			await expect(page.getByRole('dialog')).toContainText('Suining');
		},
	);
}

plain(
	'offline a page that is open is read on in every view',
	{ tag: '@sweep' },
	async ({ page, context }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(SECTION, { waitUntil: 'networkidle' });
		await scriptsOf(page);
		await context.setOffline(true);
		await page.getByRole('radio', { name: 'Chinese', exact: true }).check();
		await expect(page.locator('[data-sentence="2-2.2.6"][lang=zh-Hans]')).toBeVisible();
		await page.getByRole('radio', { name: 'Side by side', exact: true }).check();
		await expect(page.locator('[data-sentence="2-2.2.6"][lang=en]')).toBeVisible();
		await page.getByRole('button', { name: 'Reading settings' }).click();
		await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible();
	},
);
