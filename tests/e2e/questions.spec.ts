import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';

const PHONE = { width: 360, height: 740 };
const SCREEN = { width: 1280, height: 900 };

for (const path of ['/zh/for-you/', '/en/for-you/', '/zh/for-companies/', '/en/for-companies/']) {
	test(`${path}: nothing over the edge, axe finds nothing, light or dark`, async ({ page }) => {
		await page.goto(path);
		for (const [viewport, colorScheme] of [
			[PHONE, 'dark'],
			[SCREEN, 'light'],
		] as const) {
			await page.setViewportSize(viewport);
			await page.emulateMedia({ colorScheme });
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width).toBeLessThanOrEqual(viewport.width);
			expect(await axeFindings(page), colorScheme).toEqual([]);
		}
	});
}

test(
	'a resident goes from a question to the sentence, and to a search that finds nothing either',
	{ tag: '@core' },
	async ({ page }) => {
		await page.setViewportSize(PHONE);
		await page.goto('/zh/for-you/');
		await page
			.getByRole('navigation', { name: '问题' })
			.getByRole('link', { name: '住房' })
			.click();
		const housing = page.getByRole('region', { name: '住房' });
		await expect(housing).toBeInViewport();
		await housing.getByRole('link', { name: '第3-2.1.5句的链接' }).click();
		await expect(page).toHaveURL('/zh/decision/3-2/#s3-2.1.5');
		await expect(page.locator('[id="s3-2.1.5"]')).toBeInViewport();
		await page.goBack();
		await page
			.getByRole('region', { name: '孩子上学' })
			.getByRole('link', { name: '义务教育' })
			.click();
		await expect(page).toHaveURL(`/zh/search/?q=${encodeURIComponent('义务教育')}`);
		await expect(page.getByRole('searchbox')).toHaveValue('义务教育');
		await expect(page.getByRole('status').first()).toContainText(
			/没有(?:找到)?“义务教育”|没有“义务教育”/,
		);
	},
);

test(
	'a company reads in English with the Chinese beneath, and each number leads on',
	{ tag: '@core' },
	async ({ page }) => {
		await page.setViewportSize(SCREEN);
		await page.goto('/en/for-companies/');
		const foreign = page.getByRole('region', { name: 'May foreign companies take part?' });
		await expect(foreign.getByText('国内外产业转移')).toBeVisible();
		await foreign.getByRole('link', { name: /2-5\.2\.4/ }).click();
		await expect(page).toHaveURL('/en/decision/2-5/#s2-5.2.4');
	},
);
