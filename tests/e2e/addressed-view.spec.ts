/** A view that comes with an address is that of the address, not the reader’s own. */
import type { Page } from 'playwright/test';
import { browserArguments, findWholeBrowser } from './find-browser.ts';
import { expect, test } from './site.ts';

// With the browser’s memory of pages, as readers have it.
const executablePath = findWholeBrowser();
test.use({
	launchOptions: {
		args: browserArguments(),
		ignoreDefaultArgs: ['--disable-back-forward-cache'],
		...(executablePath && { executablePath }),
	},
});

function stored(page: Page): Promise<string | null> {
	return page.evaluate(() => localStorage.getItem('reading'));
}

function view(page: Page, name: string) {
	return page.getByRole('radio', { name, exact: true });
}

test('it is not remembered, but is there again on the way back and after a reload', async ({
	page,
}) => {
	await page.goto('/en/decision/2-3/?view=zh');
	await expect(view(page, 'Chinese')).toBeChecked();
	await page.evaluate(() => {
		addEventListener('pageshow', ({ persisted }) => {
			document.documentElement.dataset['cameBack'] = String(persisted);
		});
	});
	await page.getByRole('link', { name: 'Next' }).click();
	await expect(page).toHaveURL('/en/decision/2-4/');
	await expect(view(page, 'Side by side')).toBeChecked();
	await page.goBack({ waitUntil: 'commit' });
	await expect(page).toHaveURL('/en/decision/2-3/?view=zh');
	await expect(page.locator('html')).toHaveAttribute('data-came-back', 'true');
	await expect(view(page, 'Chinese')).toBeChecked();
	expect(await stored(page)).toBeNull();
	await page.reload();
	await expect(view(page, 'Chinese')).toBeChecked();
	expect(await stored(page)).toBeNull();
});

test('no other setting and no language switch makes it the reader’s own', async ({ page }) => {
	await page.goto('/en/decision/2-3/?view=zh');
	await page.getByRole('button', { name: 'Reading settings' }).click();
	await page.getByRole('radio', { name: 'Dark' }).check();
	expect(await stored(page)).toBe('{"theme":"dark"}');
	await page.keyboard.press('Escape');
	const languages = page.getByRole('navigation', { name: 'Language' });
	await languages.getByRole('link', { name: '中文' }).click();
	await expect(page).toHaveURL('/zh/decision/2-3/?view=zh');
	await expect(view(page, '中文')).toBeChecked();
	expect(await stored(page)).toBe('{"theme":"dark"}');
	await page
		.getByRole('navigation', { name: '语言' })
		.getByRole('link', { name: 'English' })
		.click();
	await expect(page).toHaveURL('/en/decision/2-3/?view=en');
	await expect(view(page, 'English')).toBeChecked();
	expect(await stored(page)).toBe('{"theme":"dark"}');
});

test('what the reader then chooses by hand is remembered, and the address forgets its view', async ({
	page,
}) => {
	await page.goto('/en/decision/2-3/?view=zh#s2-3.1.2');
	await view(page, 'English').check();
	await expect(page).toHaveURL('/en/decision/2-3/#s2-3.1.2');
	expect(await stored(page)).toBe('{"view":"en"}');
	const link = page
		.getByRole('navigation', { name: 'Language' })
		.getByRole('link', { name: '中文' });
	await expect(link).toHaveAttribute('href', /\/zh\/decision\/2-3\/#s2-3\.1\.2$/);
});

test('a page that comes back shows what was chosen meanwhile, also the view', async ({ page }) => {
	await page.goto('/en/decision/2-3/');
	await expect(view(page, 'Side by side')).toBeChecked();
	await page.getByRole('link', { name: 'Next' }).click();
	await view(page, 'English').check();
	await page.goBack({ waitUntil: 'commit' });
	await expect(page).toHaveURL('/en/decision/2-3/');
	await expect(view(page, 'English')).toBeChecked();
	expect(await stored(page)).toBe('{"view":"en"}');
});

test('after the language switch the way back shows and remembers the view from before', async ({
	page,
}) => {
	await page.goto('/en/decision/2-3/');
	await view(page, 'English').check();
	const languages = page.getByRole('navigation', { name: 'Language' });
	await languages.getByRole('link', { name: '中文' }).click();
	await expect(view(page, '中文')).toBeChecked();
	expect(await stored(page)).toBe('{"view":"zh"}');
	await page.goBack({ waitUntil: 'commit' });
	await expect(view(page, 'English')).toBeChecked();
});
