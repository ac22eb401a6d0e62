/** Reading by keys. */
import type { Page } from 'playwright/test';
import { expect, test } from './site.ts';

function focused(page: Page): Promise<string | undefined> {
	return page.evaluate(() =>
		document.activeElement instanceof HTMLElement
			? document.activeElement.dataset['sentence']
			: undefined,
	);
}

async function press(page: Page, keys: string): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

test(
	'j and k go by sentence, n and p by section, v through the views, ? to the list',
	{ tag: '@core' },
	async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto('/en/decision/1-2/');
		await press(page, 'j');
		expect(await focused(page)).toBe('1-2.1.1');
		await press(page, 'jjj');
		expect(await focused(page)).toBe('1-2.2.1');
		const sentence = page.locator('[id="s1-2.2.1"]');
		await expect(sentence).toBeInViewport();
		await expect(sentence).toHaveCSS('outline-style', 'solid');
		await expect(sentence).toHaveAttribute('tabindex', '0');
		await expect(page.locator('[data-sentence][tabindex="0"]')).toHaveCount(1);
		const pair = page.locator('.pair').filter({ has: sentence });
		await expect(pair).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
		await press(page, 'k');
		expect(await focused(page)).toBe('1-2.1.3');

		for (const name of ['Stacked', 'Tap to compare', 'Chinese', 'English', 'Side by side']) {
			await press(page, 'v');
			await expect(page.getByRole('radio', { name, exact: true })).toBeChecked();
			await expect(page.getByText(`View: ${name}`)).toHaveRole('status');
			expect(await focused(page)).toBe('1-2.1.3');
		}

		await press(page, '?');
		const list = page.getByRole('dialog', { name: 'Shortcut keys' });
		await expect(list).toBeVisible();
		await press(page, 'n');
		await expect(list.getByText('Next sentence')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(list).toBeHidden();

		await press(page, 'n');
		await expect(page).toHaveURL('/en/decision/1-3/');
		await expect(page.locator('html')).toHaveAttribute('data-ready');
		await press(page, 'p');
		await expect(page).toHaveURL('/en/decision/1-2/');
	},
);

test(
	'on the full-text page n and p go to the neighboring section of the page',
	{ tag: '@core' },
	async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto('/zh/decision/#section-2-3');
		const here = page.locator('#section-2-3');
		await expect
			.poll(() => here.evaluate((section) => Math.round(section.getBoundingClientRect().top)))
			.toBeLessThan(130);
		await press(page, 'n');
		expect(await focused(page)).toBe('2-4.1.1');
		await expect(page.locator('#section-2-4')).toBeInViewport();
		await press(page, 'p');
		expect(await focused(page)).toBe('2-3.1.1');
		await expect(page).toHaveURL('/zh/decision/#section-2-3');
	},
);

test(
	'keys keep silent with modifiers, in fields, in the panel, while composing and when turned off',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/en/decision/1-2/');
		for (const modifier of ['Control', 'Alt', 'Meta']) await page.keyboard.press(`${modifier}+j`);
		await page.evaluate(() => {
			const options = { key: 'j', bubbles: true, isComposing: true };
			document.body.dispatchEvent(new KeyboardEvent('keydown', options));
			const field = document.createElement('input');
			field.setAttribute('aria-label', 'field');
			document.querySelector('main')?.append(field);
		});
		await page.getByRole('textbox', { name: 'field' }).pressSequentially('jknv?');
		await expect(page.getByRole('textbox', { name: 'field' })).toHaveValue('jknv?');
		expect(await focused(page)).toBeUndefined();
		await expect(page).toHaveURL('/en/decision/1-2/');

		await page.getByRole('button', { name: 'Reading settings' }).click();
		const keys = page.getByRole('group', { name: 'Shortcut keys' });
		await keys.getByRole('radio', { name: 'Off' }).check();
		await press(page, 'j');
		await page.keyboard.press('Escape');
		await press(page, 'jnv?');
		expect(await focused(page)).toBeUndefined();
		await page.reload();
		await press(page, 'jnv?');
		expect(await focused(page)).toBeUndefined();
		await expect(page).toHaveURL('/en/decision/1-2/');

		await page.getByRole('button', { name: 'Reading settings' }).click();
		await page.getByRole('button', { name: 'List of keys' }).click();
		await page.getByRole('dialog', { name: 'Shortcut keys' }).getByRole('button').click();
		await page.getByRole('button', { name: 'Reading settings' }).click();
		await keys.getByRole('radio', { name: 'On' }).check();
		await page.keyboard.press('Escape');
		await press(page, 'j');
		expect(await focused(page)).toMatch(/^1-2/);
	},
);

test('turned off, the keys of the search and of a sentence are off, too, on every page', async ({
	page,
}) => {
	await page.goto('/en/decision/1-3/?view=reveal');
	const list = page.getByRole('dialog', { name: 'Shortcut keys' });
	await page.keyboard.press('?');
	const named = await list.locator('kbd').allTextContents();
	expect(named).toEqual(['j', 'k', 'n', 'p', ']', '[', 'v', 'Enter', '/', '?']);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Reading settings' }).click();
	const keys = page.getByRole('group', { name: 'Shortcut keys' });
	await keys.getByRole('radio', { name: 'Off' }).check();
	await page.keyboard.press('Escape');
	const search = page.getByRole('dialog', { name: 'Search' });
	const sentence = page.locator('[id="s1-3.1.2"]');
	const twin = page.locator('[data-sentence="1-3.1.2"][lang=zh-Hans]');
	await sentence.focus();
	for (const key of [...named, 'Control+k', 'Meta+k', 'Control+K']) {
		await page.keyboard.press(key);
		await expect(search).toBeHidden();
		await expect(list).toBeHidden();
		await expect(twin).toBeHidden();
		await expect(sentence).toBeFocused();
	}
	await expect(page).toHaveURL('/en/decision/1-3/?view=reveal');
	for (const path of ['/en/about/', '/en/glossary/', '/en/search/', '/en/']) {
		await page.goto(path);
		for (const key of ['/', 'Control+k']) await page.keyboard.press(key);
		await expect(search).toBeHidden();
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
	}
});

test('a key that ends composing in Safari, which only its old code tells, is no shortcut', async ({
	page,
}) => {
	await page.goto('/en/about/');
	const pressAsSafari = (keyCode: number) =>
		page.evaluate((code) => {
			const options = { key: '/', keyCode: code, bubbles: true, cancelable: true };
			document.body.dispatchEvent(new KeyboardEvent('keydown', options));
		}, keyCode);
	await pressAsSafari(229);
	await expect(page.getByRole('dialog', { name: 'Search' })).toBeHidden();
	await pressAsSafari(191);
	await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
});
