import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';

for (const [path, issuer, cite] of [
	['/zh/about/', '中共遂宁市委：中国共产党在地级市遂宁的领导机关', '引用格式'],
	['/en/about/', 'CPC Suining Municipal Committee, the Party’s leading body', 'Cite as'],
] as const) {
	test(`${path} has the title block, on a phone and on a screen`, async ({ page }) => {
		await page.goto(path);
		await expect(page.getByRole('definition').filter({ hasText: issuer }).first()).toBeVisible();
		await expect(page.getByRole('term').filter({ hasText: cite })).toBeVisible();
		for (const [width, colorScheme] of [
			[360, 'dark'],
			[1280, 'light'],
		] as const) {
			await page.setViewportSize({ width, height: 740 });
			await page.emulateMedia({ colorScheme });
			const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(scrolled).toBeLessThanOrEqual(width);
			expect(await axeFindings(page), colorScheme).toEqual([]);
		}
		const data = await page.request.get(
			(await page.getByRole('link', { name: 'document.json' }).getAttribute('href')) ?? '',
		);
		expect(data.ok()).toBe(true);
	});
}
