/** The search over a page: keys, touch, and the way to a hit or to the search page. */
import { axeFindings } from './axe.ts';
import { answered, field, search } from './search-box.ts';
import { expect, test } from './site.ts';

test('slash opens the dialog, arrows move, Enter follows, Escape gives the focus back', async ({
	page,
}) => {
	await page.goto('/en/decision/2-3/');
	const way = page.getByRole('link', { name: 'Search', exact: true });
	await way.focus();
	await page.keyboard.press('/');
	await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('氢能');
	await answered(page, '氢能');
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('[data-result="sentence:2-2.2.6"] a')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(field(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(way).toBeFocused();
	await page.keyboard.press('Control+k');
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('氢能');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/en/decision/2-2/#s2-2.2.6');
});

test('a hit on the same page closes the dialog and is marked there', async ({ page }) => {
	await page.goto('/en/decision/2-2/');
	await page.keyboard.press('/');
	await page.keyboard.type('hydrogen');
	await answered(page, 'hydrogen');
	await page.locator('[data-result="sentence:2-2.2.6"] a').click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Clear marks' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Clear marks' })).toBeHidden();
});

test('the number of a sentence goes to the sentence', async ({ page }) => {
	await page.goto('/en/');
	await page.keyboard.press('/');
	await page.keyboard.type('2-3.1.4');
	await answered(page, '2-3.1.4');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/en/decision/2-3/#s2-3.1.4');
});

test('Enter in the dialog leads to the search page, where the query can be linked', async ({
	page,
}) => {
	await page.goto('/en/about/');
	await page.keyboard.press('/');
	await page.keyboard.type('hydrogen');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/en/search/?q=hydrogen');
	await answered(page, 'hydrogen');
	await search(page, '氢能 示范');
	await page.locator('[data-result] a').first().click();
	await expect(page).toHaveURL('/en/decision/2-2/#s2-2.2.6');
	await page.goBack();
	await expect(page).toHaveURL(`/en/search/?q=${encodeURIComponent('氢能 示范')}`);
	await expect(field(page)).toHaveValue('氢能 示范');
	await answered(page, '氢能 示范');
	await page.getByRole('link', { name: '中文' }).click();
	await expect(field(page, 'zh')).toHaveValue('氢能 示范');
});

test('axe finds nothing with hits, in the dialog or on the page, light or dark', async ({
	page,
}) => {
	await page.goto('/zh/search/?q=绿色工厂');
	await answered(page, '绿色工厂');
	expect(await axeFindings(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/en/decision/1-1/');
	await page.keyboard.press('/');
	await page.keyboard.type('green factories');
	await answered(page, 'green factories');
	expect(await axeFindings(page)).toEqual([]);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

	test('a tap opens the search over the whole screen, a tap on a hit follows it', async ({
		page,
	}) => {
		await page.goto('/zh/decision/1-1/');
		await page.getByRole('link', { name: '搜索', exact: true }).tap();
		await field(page, 'zh').fill('氢能');
		await answered(page, '氢能');
		const { width = 0 } = (await page.getByRole('dialog').boundingBox()) ?? {};
		expect(width).toBe(320);
		const overflow = await page
			.getByRole('dialog')
			.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
		expect(overflow).toBe(0);
		await page.locator('[data-result="sentence:2-2.2.6"]').tap();
		await expect(page).toHaveURL('/zh/decision/2-2/#s2-2.2.6');
	});
});
