/** What was found is kept: its marks on the page, and its place in the list. */
import { answered } from './search-box.ts';
import { blockStorage } from './blocked-storage.ts';
import { expect, test } from './site.ts';

for (const [what, set] of [
	['pinyin', { pinyin: 'all' }],
	['traditional characters', { script: 'traditional' }],
] as const) {
	test(`what was found stays marked with ${what}, turned on before or after`, async ({ page }) => {
		const marked = () =>
			page.evaluate(() =>
				[...(CSS.highlights.get('found') ?? [])].map((range) => {
					if (!(range instanceof Range)) return '';
					return range.cloneContents().textContent;
				}),
			);
		const expected = what === 'pinyin' ? '首席数据官' : '首席數據官';
		await page.goto('/zh/search/?q=首席数据官');
		await answered(page, '首席数据官');
		await page.evaluate((settings) => {
			localStorage.setItem('reading', JSON.stringify(settings));
		}, set);
		await page.locator('[data-result^="sentence:"] a').first().click();
		await expect.poll(marked).toContain(expected);
		await expect.poll(async () => (await marked()).length).toBe(2);
	});
}

test('where storage is forbidden what was found is marked all the same, until it is cleared', async ({
	page,
}) => {
	await blockStorage(page);
	const marked = () =>
		page.evaluate(() =>
			[...(CSS.highlights.get('found') ?? [])].map((range) =>
				range instanceof Range ? range.toString() : '',
			),
		);
	await page.goto('/zh/search/?q=首席数据官');
	await answered(page, '首席数据官');
	await page.locator('[data-result^="sentence:"] a').first().click();
	await expect.poll(marked).toContain('首席数据官');
	await page.reload();
	await expect.poll(marked).toContain('首席数据官');
	await page.keyboard.press('Escape');
	await expect.poll(marked).toEqual([]);
	await page.reload();
	expect(await marked()).toEqual([]);
});

test('Back from a hit returns to the same place in the list, also where the page is loaded anew', async ({
	page,
}) => {
	await page.goto('/en/search/?q=development');
	await answered(page, 'development');
	await page.getByRole('radio', { name: /^Text/ }).check();
	const hit = page.locator('[data-result^="sentence:"]').nth(40);
	await hit.scrollIntoViewIfNeeded();
	const id = await hit.getAttribute('data-result');
	const top = () =>
		page
			.locator(`[data-result="${id ?? ''}"]`)
			.evaluate((found) => Math.round(found.getBoundingClientRect().top));
	await hit.getByRole('link').hover();
	const left = await top();
	await hit.getByRole('link').click();
	await expect(page).toHaveURL(/\/decision\//);
	// A page that listens for its unloading is kept by no cache.
	await page.goBack();
	await page.reload();
	await answered(page, 'development');
	await expect(page.getByRole('radio', { name: /^Text/ })).toBeChecked();
	await expect.poll(async () => Math.abs((await top()) - left)).toBeLessThan(20);
});
