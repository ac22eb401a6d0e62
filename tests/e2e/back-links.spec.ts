/** A link in what is open leads on, and Back from there leads to the page itself. */
import { BEFORE, expectOwnEntry, SECTION } from './page-history.ts';
import { expect, test } from './site.ts';

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

	test('a link in what is open leads on, and Back from there leads to the page itself', async ({
		page,
	}) => {
		await page.goto(BEFORE);
		await page.goto(SECTION);
		await page.getByRole('button', { name: 'Contents' }).tap();
		await page.locator('#contents').getByRole('link', { name: 'Digital economy' }).tap();
		await expect(page).toHaveURL('/en/decision/2-3/');
		await page.goBack();
		await expect(page).toHaveURL(SECTION);
		await expect(page.locator('#contents')).toBeHidden();
		await expectOwnEntry(page);
		await page.goBack();
		await expect(page).toHaveURL(BEFORE);
	});

	test('a link to a place of the same page closes what is open and goes there', async ({
		page,
	}) => {
		await page.goto(BEFORE);
		await page.goto('/en/decision/');
		await page.getByRole('button', { name: 'Contents' }).tap();
		await page.locator('#contents').getByRole('link', { name: 'Digital economy' }).tap();
		await expect(page.locator('#contents')).toBeHidden();
		await expect(page).toHaveURL('/en/decision/#section-2-3');
		await expect(page.locator('#section-2-3 h3')).toBeInViewport();
		await page.goBack();
		await expect(page).toHaveURL('/en/decision/');
		await page.goBack();
		await expect(page).toHaveURL(BEFORE);
	});

	test('a hit of the search leads on, and Back from there leaves no dialog in the way', async ({
		page,
	}) => {
		await page.goto(BEFORE);
		await page.getByRole('link', { name: 'Search', exact: true }).tap();
		const dialog = page.getByRole('dialog', { name: 'Search' });
		await dialog.getByRole('searchbox').fill('2-3.1.4');
		await dialog.getByRole('link', { name: /^2-3\.1\.4/ }).tap();
		await expect(page).toHaveURL('/en/decision/2-3/#s2-3.1.4');
		await page.goBack();
		await expect(page).toHaveURL(BEFORE);
		await expect(dialog).toBeHidden();
		await expectOwnEntry(page);
	});
});
