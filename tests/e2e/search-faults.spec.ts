/** The search where something is missing: it says so, and there is always a way on. */
import type { Page } from 'playwright/test';
import { test as plain } from 'playwright/test';
import { answered, hits, search } from './search-box.ts';
import { expect, test } from './site.ts';

const SIMPLE = 'Simple search only';

async function findsSimply(page: Page): Promise<void> {
	expect(await search(page, '氢能')).toContain('sentence:2-2.2.6');
	expect(await search(page, 'xzscl')).toContain('term:new-quality-productive-forces');
	await expect(page.getByRole('status')).toContainText(SIMPLE);
}

test(
	'where WebAssembly is missing the simple search answers and says so',
	{ tag: '@core' },
	async ({ page }) => {
		await page.addInitScript(() => {
			Reflect.deleteProperty(globalThis, 'WebAssembly');
		});
		await page.goto('/en/search/');
		await findsSimply(page);
	},
);

// Browsers report a missing file to the console themselves.
for (const [what, body, status] of [
	['missing', 'Not found', 404],
	['truncated', '{"version":"1.6.0","languages":{"en":{"ha', 200],
	['answered with a page', '<!doctype html><title>Home</title>', 200],
] as const) {
	plain(`an index that is ${what} leaves the simple search`, async ({ page }) => {
		await page.route('**/pagefind/pagefind-entry.json*', (route) =>
			route.fulfill({ status, body, contentType: 'text/html' }),
		);
		await page.goto('/en/search/');
		await findsSimply(page);
	});

	plain(`where the sentences are ${what} the index answers with them`, async ({ page }) => {
		await page.route('**/data/search.json', (route) =>
			route.fulfill({ status, body, contentType: 'text/html' }),
		);
		await page.goto('/en/search/?q=hydrogen');
		await answered(page, 'hydrogen');
		expect(await hits(page)).toContain('sentence:2-2.2.6');
		await expect(page.locator('[data-result="sentence:2-2.2.6"] mark').first()).toHaveText(
			/hydrogen/i,
		);
		expect((await search(page, '发展目标')).sort()).toContain('heading:1-3');
	});

	plain(
		`sentences and index that are ${what} leave a clear line and two ways out`,
		async ({ page }) => {
			for (const file of ['**/data/search.json', '**/pagefind/decision/**']) {
				await page.route(file, (route) =>
					route.fulfill({ status, body, contentType: 'text/html' }),
				);
			}
			await page.goto('/en/search/?q=hydrogen');
			await answered(page, 'hydrogen');
			await expect(page.getByRole('status')).toContainText('Search is not available');
			const ways = page.getByRole('main');
			await expect(ways.getByRole('link', { name: 'Full text' })).toBeVisible();
			await expect(ways.getByRole('link', { name: 'Glossary' })).toBeVisible();
		},
	);

	plain(
		`a part of the index or a text that is ${what} is said, not passed over`,
		async ({ page }) => {
			await page.goto('/en/search/');
			await search(page, 'hydrogen');
			for (const [file, query] of [
				['**/pagefind/index/**', 'wetland'],
				['**/pagefind/texts/**', 'zero-waste'],
			] as const) {
				await page.route(file, (route) =>
					route.fulfill({ status, body, contentType: 'text/html' }),
				);
				await search(page, query);
				await expect(page.getByRole('status')).toContainText(SIMPLE);
				await page.unroute(file);
			}
			await search(page, 'wetlands');
			await expect(page.getByRole('status')).not.toContainText(SIMPLE);
		},
	);
}

plain(
	'a script of the index that is a page leaves the simple search',
	{ tag: '@core' },
	async ({ page }) => {
		await page.route('**/pagefind/pagefind.js', (route) =>
			route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }),
		);
		await page.goto('/en/search/');
		await findsSimply(page);
	},
);

plain(
	'without sentences and names the index is searched for both',
	{ tag: '@core' },
	async ({ page }) => {
		await page.route('**/data/search.json', (route) => route.abort());
		await page.goto('/en/search/');
		expect(await search(page, '氢能')).toContain('sentence:2-2.2.6');
		expect(await search(page, '新质生产力')).toContain('term:new-quality-productive-forces');
	},
);

plain('offline a search that was opened goes on, another says what is wrong', async ({ page }) => {
	await page.goto('/en/search/');
	await search(page, '氢能');
	await page.context().setOffline(true);
	expect(await search(page, 'hydrogen')).toContain('sentence:2-2.2.6');
	await page.context().setOffline(false);
	await page.goto('/en/decision/2-3/', { waitUntil: 'networkidle' });
	await page.context().setOffline(true);
	await page.getByRole('link', { name: 'Search', exact: true }).click();
	await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
	await expect(page.getByRole('dialog').getByRole('status')).toContainText(
		'Search is not available',
	);
});

test.describe('with scripts off', () => {
	test.use({ javaScriptEnabled: false });

	test('the search page says so and offers the full text and the glossary', async ({ page }) => {
		await page.goto('/zh/decision/2-3/');
		await page.getByRole('link', { name: '搜索', exact: true }).click();
		await expect(page.getByText('搜索要用到脚本')).toBeVisible();
		await page.getByRole('main').getByRole('link', { name: '术语' }).click();
		await expect(page).toHaveURL('/zh/glossary/');
	});
});

test('hits are shown on the page itself, not asked for one by one', async ({ page }) => {
	await page.goto('/en/search/');
	await search(page, 'development');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await search(page, 'developments');
	expect((await hits(page)).length).toBeGreaterThan(100);
	// Beside the index, what any first search has fetched once, and the copy that begins after 2 s.
	const once =
		/^\/(pagefind\/(index|texts)|data\/(synonyms|phrases\.json)|favicon|_astro\/offline-)/;
	expect(asked.filter((path) => !once.test(path))).toEqual([]);
});
