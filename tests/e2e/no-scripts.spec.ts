import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('everything can be read with scripts off', { tag: '@core' }, async ({ page }) => {
	await page.goto('/en/decision/');
	await expect(page.locator('[data-sentence][lang=en]').filter({ visible: true })).toHaveCount(179);
	await expect(page.locator('[data-sentence][lang=zh-Hans]').filter({ visible: true })).toHaveCount(
		179,
	);
});

test(
	'contents, language switch and permalinks work with scripts off',
	{ tag: '@core' },
	async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto('/zh/decision/1-1/');
		await page.getByRole('button', { name: '目录' }).click();
		await page
			.getByRole('navigation', { name: '目录' })
			.getByRole('link', { name: '总体要求' })
			.click();
		await expect(page).toHaveURL('/zh/decision/1-2/');
		await page.getByRole('link', { name: '第1-2.1.2句的链接' }).click();
		await expect(page.locator('[id="s1-2.1.2"]')).toBeInViewport();
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL('/en/decision/1-2/');
	},
);
