import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';

test(
	'a reader finds a name by its kind, its entry and its sentence',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/en/names/');
		await page
			.getByRole('navigation', { name: 'By kind' })
			.getByRole('link', { name: 'Zones' })
			.click();
		const zones = page.getByRole('region', { name: 'Zones, parks and corridors' });
		await expect(zones.getByRole('heading')).toBeInViewport();
		const row = zones.getByRole('row').filter({ hasText: 'Suining-Garze Industrial Park' });
		await expect(row).toContainText('Suìníng-Gānzī');
		await row.getByRole('link', { name: '2-5.2.5' }).click();
		await expect(page).toHaveURL('/en/decision/2-5/#s2-5.2.5');
		await page.goBack();
		await row.getByRole('link', { name: '遂宁-甘孜产业园区' }).click();
		await expect(page).toHaveURL('/en/glossary/suining-garze-park/');
	},
);

for (const language of ['zh', 'en']) {
	test(`/${language}/names/ fits a phone, in light and dark`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`/${language}/names/`);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await axeFindings(page), colorScheme).toEqual([]);
		}
		const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
		expect(scrollWidth).toBe(clientWidth);
	});
}
