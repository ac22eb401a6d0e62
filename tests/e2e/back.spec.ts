/** Back, of a phone or a browser, closes what is open over the page and only then leaves it. */
import type { Locator, Page } from 'playwright/test';
import { BEFORE, expectOwnEntry, historyLength, SECTION } from './page-history.ts';
import { expect, test } from './site.ts';

/** Something that opens over a page, how it is opened, and what is then seen. */
interface Layer {
	name: string;
	open: (page: Page) => Promise<void>;
	shown: (page: Page) => Locator;
	/** How it is closed by hand, if not by Esc alone. */
	close?: string;
}

const LAYERS: readonly Layer[] = [
	{
		name: 'a term',
		open: (page) => page.locator('[data-sentence][lang=en] [data-term]').first().click(),
		shown: (page) => page.getByRole('dialog', { name: /./ }),
		close: 'Close',
	},
	{
		name: 'a note',
		open: (page) => page.locator('[data-sentence][lang=en] [data-note]').first().click(),
		shown: (page) => page.getByRole('dialog', { name: /^Note/ }),
		close: 'Close',
	},
	{
		name: 'the menu of a sentence',
		open: (page) =>
			page.getByRole('link', { name: 'Link to sentence 2-2.1.2', exact: true }).click(),
		shown: (page) => page.getByRole('dialog', { name: 'Sentence 2-2.1.2' }),
		close: 'Close',
	},
	{
		name: 'the search',
		open: async (page) => {
			// The bar makes way for the field, and comes back in its own time; a click of Playwright would look
			// for the button by scrolling the page, and then the bar steps aside.
			const link = page.getByRole('link', { name: 'Search', exact: true });
			const isThere = (element: HTMLElement | SVGElement) => {
				const { x, y, width, height } = element.getBoundingClientRect();
				return document.elementFromPoint(x + width / 2, y + height / 2) === element;
			};
			await expect.poll(() => link.evaluate(isThere)).toBe(true);
			await link.click();
		},
		shown: (page) => page.getByRole('dialog', { name: 'Search' }),
		close: 'Close',
	},
	{
		name: 'the contents',
		open: (page) => page.getByRole('button', { name: 'Contents' }).click(),
		shown: (page) => page.locator('#contents'),
	},
	{
		name: 'the settings',
		open: (page) => page.getByRole('button', { name: 'Reading settings' }).click(),
		shown: (page) => page.getByRole('dialog', { name: 'Reading settings' }),
		close: 'Close',
	},
	{
		name: 'the list of keys',
		open: (page) => page.keyboard.press('?'),
		shown: (page) => page.getByRole('dialog', { name: 'Shortcut keys' }),
		close: 'Close',
	},
];

for (const size of [
	{ width: 360, height: 640 },
	{ width: 900, height: 800 },
]) {
	test.describe(`in a window of ${size.width} px`, () => {
		test.use({ viewport: size });

		for (const { name, open, shown, close } of LAYERS) {
			test(`Back closes ${name}, and leaves the page when nothing is open`, async ({ page }) => {
				await page.goto(BEFORE);
				await page.goto(SECTION);
				for (let time = 0; time < 3; time += 1) {
					await open(page);
					await expect(shown(page)).toBeVisible();
					const top = await page.evaluate(() => scrollY);
					await page.goBack();
					await expect(shown(page)).toBeHidden();
					await expect(page).toHaveURL(new RegExp(`^[^#]*${SECTION}`));
					expect(await page.evaluate(() => scrollY)).toBe(top);
				}
				await page.goBack();
				await expect(page).toHaveURL(BEFORE);
			});

			test(`${name}, closed by hand, leaves nothing behind in the history`, async ({ page }) => {
				await page.goto(BEFORE);
				await page.goto(SECTION);
				const length = await historyLength(page);
				for (const way of ['Escape', close, 'Escape', close]) {
					await open(page);
					await expect(shown(page)).toBeVisible();
					if (way === undefined || way === 'Escape') await page.keyboard.press('Escape');
					else await shown(page).getByRole('button', { name: way }).click();
					await expect(shown(page)).toBeHidden();
					await expectOwnEntry(page);
				}
				expect(await historyLength(page)).toBeLessThanOrEqual(length + 1);
				await page.goBack();
				await expect(page).toHaveURL(BEFORE);
			});
		}
	});
}

test(
	'a term that only the mouse rests on is not in the way of Back',
	{ tag: '@core' },
	async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto(BEFORE);
		await page.goto(SECTION);
		await page.locator('[data-sentence][lang=en] [data-term]').first().hover();
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.goBack();
		await expect(page).toHaveURL(BEFORE);
	},
);
