/** Back, of a phone or a browser, closes what is open over the page and only then leaves it. */
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './site.ts';

const BEFORE = '/en/about/';
const SECTION = '/en/decision/2-2/';

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
		open: (page) => page.getByRole('link', { name: 'Search', exact: true }).click(),
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

function historyLength(page: Page): Promise<number> {
	return page.evaluate(() => history.length);
}

/** Waits until the history stands at the page’s own entry. */
async function expectOwnEntry(page: Page): Promise<void> {
	await expect
		.poll(() => page.evaluate(() => JSON.stringify(history.state)))
		.not.toContain('layer');
}

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
	'the settings and the list of keys after them are closed one by one',
	{ tag: '@core' },
	async ({ page }) => {
		await page.setViewportSize({ width: 900, height: 800 });
		await page.goto(BEFORE);
		await page.goto(SECTION);
		await page.getByRole('button', { name: 'Reading settings' }).click();
		await page.getByRole('button', { name: 'List of keys' }).click();
		const list = page.getByRole('dialog', { name: 'Shortcut keys' });
		await expect(list).toBeVisible();
		await page.goBack();
		await expect(list).toBeHidden();
		await expect(page).toHaveURL(SECTION);
		await page.goBack();
		await expect(page).toHaveURL(BEFORE);
	},
);

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

	test('what is opened after something else takes its place in the history', async ({ page }) => {
		await page.goto(BEFORE);
		await page.goto(SECTION);
		const length = await historyLength(page);
		const terms = page.locator('[data-sentence][lang=en] [data-term]');
		const sheet = page.getByRole('dialog');
		for (const index of [0, 1, 0]) {
			await terms.nth(index).tap();
			await expect(sheet).toBeVisible();
		}
		// A term within the sheet is shown in its place, and the sheet has a way back of its own.
		await page.goBack();
		await expect(sheet).toBeHidden();
		expect(await historyLength(page)).toBeLessThanOrEqual(length + 1);
		await page.goBack();
		await expect(page).toHaveURL(BEFORE);
	});

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

	test('a tap on another number while the menu is open opens it for that one', async ({ page }) => {
		await page.goto(BEFORE);
		await page.goto(SECTION);
		const menu = page.getByRole('dialog');
		const number = (id: string) =>
			page.getByRole('link', { name: `Link to sentence ${id}`, exact: true });
		await number('2-2.1.1').tap();
		await expect(menu).toHaveAccessibleName('Sentence 2-2.1.1');
		await page.evaluate(() => {
			scrollTo({ top: 500, behavior: 'instant' });
		});
		const next = page.locator('.pair > .number:not([href="#s2-2.1.1"])').filter({ visible: true });
		const target = await next.evaluateAll((links) =>
			links.findIndex((link) => {
				const { top, left } = link.getBoundingClientRect();
				return top > 130 && document.elementFromPoint(left + 4, top + 4) === link;
			}),
		);
		const label = (await next.nth(target).getAttribute('href'))?.slice(2) ?? '';
		await next.nth(target).tap();
		await expect(menu).toHaveAccessibleName(`Sentence ${label}`);
		await expect(page).toHaveURL(`${SECTION}#s${label}`);
		await page.goBack();
		await expect(menu).toBeHidden();
		await expect(page).toHaveURL(`${SECTION}#s${label}`);
		await expect(page.locator('.pair[data-marked]')).toHaveCount(1);
		await page.goBack();
		await expect(page).toHaveURL(BEFORE);
	});
});

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
