import { expect, test } from './site.ts';

for (const query of [
	...['新质生产力', 'xinzhishengchanli', 'xin zhi sheng chan li', 'xīnzhì shēng', 'xzscl'],
	'new quality productive',
]) {
	test(`the filter finds 新质生产力 by “${query}”`, async ({ page }) => {
		await page.goto('/zh/glossary/');
		await page.getByRole('searchbox', { name: '查找术语' }).fill(query);
		await expect(page.getByRole('status')).toHaveText(/^\d条$/);
		await expect(page.getByRole('link', { name: '新质生产力', exact: true })).toBeVisible();
		expect(await page.locator('.glossary-groups li:visible').count()).toBeLessThan(6);
	});
}

test(
	'what is in no term says so, and an empty filter shows all again',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/en/glossary/');
		const all = await page.locator('.glossary-groups li').count();
		const filter = page.getByRole('searchbox', { name: 'Find a term' });
		await filter.fill('专精特新');
		await expect(page.getByRole('status')).toHaveText('No such term');
		await expect(page.locator('.glossary-groups li:visible')).toHaveCount(0);
		await filter.clear();
		await expect(page.locator('.glossary-groups li:visible')).toHaveCount(all);
	},
);

test(
	'the list can be ordered by pinyin, by English and by field, and keeps all its terms',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/en/glossary/');
		const items = page.locator('.glossary-groups li');
		const headings = page.locator('.glossary-groups h2');
		const all = await items.count();
		await expect(headings.nth(1)).toHaveText('A');
		await page.getByRole('radio', { name: 'By field' }).check();
		await expect(headings).toHaveCount(15);
		await expect(items).toHaveCount(all);
		await page.getByRole('radio', { name: 'By pinyin' }).check();
		await expect(items.last()).toContainText(/z/);
		await page.getByRole('radio', { name: 'By English' }).check();
		await expect(items).toHaveCount(all);
	},
);

test('previous and next lead along the list', { tag: '@core' }, async ({ page }) => {
	await page.goto('/zh/glossary/');
	const links = page.locator('.glossary-groups a');
	const [first, second] = [
		await links.nth(0).getAttribute('href'),
		await links.nth(1).getAttribute('href'),
	];
	await links.first().click();
	await expect(page).toHaveURL(first ?? '');
	await page.getByRole('navigation', { name: '上一条、下一条术语' }).getByRole('link').click();
	await expect(page).toHaveURL(second ?? '');
});

test('the spreadsheet is offered', { tag: '@core' }, async ({ page, request }) => {
	await page.goto('/en/glossary/');
	const href = await page
		.getByRole('link', { name: 'CSV (for spreadsheets)' })
		.getAttribute('href');
	const response = await request.get(href ?? '');
	expect(response.headers()['content-type']).toContain('text/csv');
});
