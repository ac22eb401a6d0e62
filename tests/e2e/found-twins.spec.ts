/** The twin of what was found, marked among the hits. */
import { expect, test } from './site.ts';

test(
	'what no term ties to its twin is marked by its phrase among the hits, none of which waits for it',
	{ tag: '@core' },
	async ({ page }) => {
		let send = (): void => undefined;
		const asked = new Promise<void>((resolve) => (send = resolve));
		await page.route('**/data/phrases.json', async (route) => {
			await asked;
			await route.continue();
		});
		const halves = () =>
			page.locator('[data-result^="sentence:"]').evaluateAll((items) =>
				items.map((item) => ({
					zh: item.querySelectorAll('p:lang(zh) mark').length > 0,
					en: item.querySelectorAll('p:lang(en) mark').length > 0,
				})),
			);
		await page.goto('/en/search/?q=%E6%8C%81%E7%BB%AD');
		await expect(page.locator('.search-results[data-query]')).toBeAttached();
		const before = await halves();
		expect(before.length).toBeGreaterThan(3);
		expect(before.some(({ en }) => !en)).toBe(true);
		send();
		await expect.poll(halves).toEqual(before.map(() => ({ zh: true, en: true })));
	},
);
