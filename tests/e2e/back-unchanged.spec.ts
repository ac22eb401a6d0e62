/** Back and Forward leave the page as it was: its place, its marks, its address. */
import { BEFORE, expectOwnEntry, SECTION } from './page-history.ts';
import { expect, test } from './site.ts';

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

	test('Forward to what was closed, and a reload while it is open, leave the page as it is', async ({
		page,
	}) => {
		await page.goto(BEFORE);
		await page.goto(SECTION);
		await page.getByRole('button', { name: 'Contents' }).tap();
		await page.goBack();
		await expect(page.locator('#contents')).toBeHidden();
		await page.goForward();
		await expectOwnEntry(page);
		await expect(page).toHaveURL(SECTION);
		await page.getByRole('button', { name: 'Contents' }).tap();
		await expect(page.locator('#contents')).toBeVisible();
		await page.reload();
		await expectOwnEntry(page);
		await expect(page.locator('#contents')).toBeHidden();
		await page.goBack();
		await expect(page).toHaveURL(BEFORE);
	});

	test('what was marked in the menu stays marked and in the address when Back closes it', async ({
		page,
	}) => {
		await page.goto(BEFORE);
		await page.goto(SECTION);
		await page.getByRole('link', { name: 'Link to sentence 2-2.2.4', exact: true }).tap();
		const menu = page.getByRole('dialog');
		await menu.getByRole('button', { name: 'One sentence more' }).tap();
		await expect(menu).toHaveAccessibleName('Sentences 2-2.2.4–5');
		const address = page.url();
		await page.goBack();
		await expect(menu).toBeHidden();
		await expect(page).toHaveURL(address);
		await expect(page.locator('.pair[data-marked]')).toHaveCount(2);
		await page.goBack();
		await expect(page).toHaveURL(BEFORE);
	});
});

test(
	'the page scrolled under a sheet stays where it is when Back closes the sheet',
	{ tag: '@core' },
	async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto(SECTION);
		await page.locator('[data-sentence][lang=en] [data-term]').first().click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.evaluate(() => {
			scrollBy({ top: 700, behavior: 'instant' });
		});
		const top = await page.evaluate(() => scrollY);
		await page.goBack();
		await expect(page.getByRole('dialog')).toBeHidden();
		expect(await page.evaluate(() => scrollY)).toBe(top);
	},
);
