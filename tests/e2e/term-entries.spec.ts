/** Where a term opens no card: it leads to its entry in the glossary, which is whole. */
import { expect, test } from './site.ts';
import { card, ENTRY, SECTION, term } from './term-page.ts';

test('without the Popover API a term leads to its entry', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
	});
	await page.goto(SECTION);
	await term(page).click();
	await expect(page).toHaveURL(ENTRY);
});

test('when its data is a broken file the term leads to its entry', async ({ page }) => {
	await page.route('**/data/terms/**', (route) => route.fulfill({ body: '<html>' }));
	await page.goto(SECTION);
	await term(page).click();
	await expect(page).toHaveURL(ENTRY);
});

test('a modified click is the browser’s own', async ({ page, context }) => {
	await page.goto(SECTION);
	const opened = context.waitForEvent('page');
	await term(page).click({ modifiers: ['ControlOrMeta'] });
	await expect(await opened).toHaveURL(ENTRY);
	await expect(card(page)).toBeHidden();
});

test.describe('with scripts off', () => {
	test.use({ javaScriptEnabled: false });

	test('a term leads to its entry, and the choice of marks is not shown', async ({ page }) => {
		await page.goto(SECTION);
		await expect(page.getByRole('button', { name: 'Reading settings' })).toBeHidden();
		await expect(page.getByRole('radio', { name: 'First use' })).toHaveCount(0);
		await term(page).click();
		await expect(page).toHaveURL(ENTRY);
	});

	test('the whole glossary is there, without controls that would do nothing', async ({ page }) => {
		await page.goto('/en/glossary/');
		await expect(page.getByRole('searchbox')).toHaveCount(0);
		expect(await page.locator('.glossary-groups li:visible').count()).toBeGreaterThanOrEqual(180);
	});
});
