/** Every text is drawn with a contrast of 7:1 or more, in every theme and view, at rest and opened. */
import type { Page } from 'playwright/test';
import { CHOICES, VIEWS } from '../../src/components/settings/choices.ts';
import { sampledPaths } from '../site-paths.ts';
import { faintTexts, type FaintText } from './rendered-contrast.ts';
import { answered, field } from './search-box.ts';
import { expect, test } from './site.ts';

/**
 * Each theme with the scheme of the system: with both where it goes by it, with the other one where it
 * has its own.
 */
const COLORS = [
	{ theme: 'system', colorScheme: 'light' },
	{ theme: 'system', colorScheme: 'dark' },
	{ theme: 'light', colorScheme: 'dark' },
	{ theme: 'sepia', colorScheme: 'dark' },
	{ theme: 'dark', colorScheme: 'light' },
	{ theme: 'contrast', colorScheme: 'light' },
	{ theme: 'contrast', colorScheme: 'dark' },
] as const;
const WINDOWS = [
	{ width: 1280, height: 800 },
	{ width: 360, height: 640 },
] as const;

/** What is too faint in any theme, by the theme. */
async function faintInThemes(page: Page): Promise<[string, FaintText[]][]> {
	const faint: [string, FaintText[]][] = [];
	for (const { theme, colorScheme } of COLORS) {
		await page.emulateMedia({ colorScheme });
		await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
		const texts = await faintTexts(page);
		if (texts.length > 0) faint.push([`${theme}, ${colorScheme}`, texts]);
	}
	await page.evaluate(() => delete document.documentElement.dataset['theme']);
	return faint;
}

// Every theme of every page takes long; what all pages share is looked at below, in each run.
for (const { path } of sampledPaths()) {
	test(`every text of ${path} can be read in every theme`, { tag: '@sweep' }, async ({ page }) => {
		test.slow();
		await page.goto(path);
		for (const window of WINDOWS) {
			await page.setViewportSize(window);
			expect(await faintInThemes(page), `${String(window.width)} px`).toEqual([]);
		}
	});
}

test('no theme is left out', () => {
	expect(new Set(COLORS.map(({ theme }) => theme))).toEqual(new Set(CHOICES.theme));
});

test('a text that is drawn too faint is found', async ({ page }) => {
	await page.goto('/en/about/');
	await page.locator('main h1').evaluate((title) => {
		if (title instanceof HTMLElement) title.style.color = '#777';
	});
	expect((await faintTexts(page)).map(({ where }) => where)).toEqual(['h1.']);
});

for (const language of ['zh', 'en']) {
	test(`every text of a section can be read in every view and theme, /${language}/`, async ({
		page,
	}) => {
		test.slow();
		for (const view of VIEWS) {
			await page.goto(`/${language}/decision/2-3/?view=${view}`);
			expect(await faintInThemes(page), view).toEqual([]);
		}
	});
}

/** What opens over a section, each by what a reader does. */
const OPENED: Record<string, (page: Page) => Promise<void>> = {
	'a term': (page) => page.locator('.pair a[data-term]:visible').first().click(),
	'a note': (page) => page.locator('.pair a[data-note]:visible').first().click(),
	'the menu of a sentence': (page) => page.locator('.pair .number').nth(1).click(),
	'the settings': (page) => page.getByRole('button', { name: 'Reading settings' }).click(),
	'the search': async (page) => {
		await page.keyboard.press('/');
		await field(page).fill('smart');
		await answered(page, 'smart');
	},
	'a pair in hand': (page) => page.keyboard.press('j'),
	'the summary': (page) => page.locator('.section-summary summary').click(),
};

for (const [what, open] of Object.entries(OPENED)) {
	test(`every text can be read in every theme with ${what} open`, async ({ page }) => {
		for (const window of WINDOWS) {
			await page.setViewportSize(window);
			await page.goto('/en/decision/2-3/');
			await open(page);
			await expect(
				page.locator(':popover-open, dialog[open], details[open], .pair:focus-within').first(),
			).toBeVisible();
			expect(await faintInThemes(page), `${String(window.width)} px`).toEqual([]);
		}
	});
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

	for (const name of ['Contents', 'View', 'More']) {
		test(`every text can be read in every theme with the sheet “${name}” open`, async ({
			page,
		}) => {
			await page.goto('/en/decision/2-3/');
			await page.getByRole('button', { name, exact: true }).click();
			await expect(page.locator(':popover-open')).toBeVisible();
			expect(await faintInThemes(page)).toEqual([]);
		});
	}
});
