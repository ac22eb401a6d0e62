/** Every template and all that opens over a page, in every theme and at both widths, by axe. */
import type { Page } from 'playwright/test';
import { CHOICES } from '../../src/components/settings/choices.ts';
import { typicalPaths } from '../site-paths.ts';
import { axeContrastFindings, axeFindings } from './axe.ts';
import { faintTexts } from './rendered-contrast.ts';
import { answered } from './search-box.ts';
import { expect, test } from './site.ts';

const WIDTHS = [1280, 360] as const;
/** What the system asks for is one of the others. */
const THEMES = CHOICES.theme.filter((theme) => theme !== 'system');

/** Colors in every theme; all rules in one, since they hang on no color. */
async function isReadableInAll(page: Page, what: string): Promise<void> {
	for (const theme of THEMES) {
		await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
		const find = theme === 'light' ? axeFindings : faintTexts;
		expect(await find(page), `${what}, ${theme}`).toEqual([]);
		// Its own rule for contrast takes as long as all others.
		if (theme === 'dark') expect(await axeContrastFindings(page), what).toEqual([]);
	}
}

for (const path of typicalPaths()) {
	test(`axe finds nothing on ${path} in any theme`, { tag: '@sweep' }, async ({ page }) => {
		test.slow();
		await page.goto(path);
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 740 });
			await isReadableInAll(page, `${width} px`);
		}
	});
}

const SECTION = '/en/decision/2-3/';

/** What opens, where, and what opens it; `widths` where it does so. */
const OPENED: readonly {
	name: string;
	path: string;
	open: (page: Page) => Promise<void>;
	widths?: readonly number[];
}[] = [
	{
		name: 'a term',
		path: SECTION,
		open: async (page) => {
			await page.locator('[data-sentence]:visible a[data-term][href]').first().click();
			await expect(page.getByRole('dialog')).toBeVisible();
		},
	},
	{
		name: 'a note',
		path: SECTION,
		open: async (page) => {
			await page.locator('[data-sentence]:visible a[data-note]').first().click();
			await expect(page.getByRole('dialog')).toBeVisible();
		},
	},
	{
		name: 'the menu of a sentence',
		path: SECTION,
		open: async (page) => {
			await page.locator('.pair > .number').nth(1).click();
			await expect(page.getByRole('dialog')).toBeVisible();
		},
	},
	{
		name: 'the search',
		path: SECTION,
		open: async (page) => {
			await page.keyboard.press('/');
			await page.keyboard.type('hydrogen');
			await answered(page, 'hydrogen');
		},
	},
	{
		name: 'the settings',
		path: '/zh/decision/1-3/',
		open: async (page) => {
			await page.locator('[popovertarget=reading-settings]:visible').click();
			await expect(page.getByRole('dialog')).toBeVisible();
		},
	},
	...['contents', 'view', 'more'].map((id) => ({
		name: `the sheet “${id}”`,
		path: SECTION,
		widths: [360],
		open: async (page: Page) => {
			await page.locator(`.site-bar [popovertarget=${id}]`).click();
			await expect(page.locator(`[id="${id}"]`)).toBeVisible();
		},
	})),
	{
		name: 'the filters of the register',
		path: '/en/commitments/?strength=explore,seek&part=2',
		open: async (page) => {
			await page.locator('main details').evaluateAll((all) => {
				for (const details of all) details.setAttribute('open', '');
			});
		},
	},
	{
		name: 'the filter of the glossary',
		path: '/en/glossary/',
		open: async (page) => {
			await page.locator('main input[type=search]').fill('industr');
			await expect(page.locator('glossary-list [role=status]')).not.toBeEmpty();
		},
	},
];

for (const { name, path, open, widths = WIDTHS } of OPENED) {
	test(`axe finds nothing with ${name} open, in any theme`, { tag: '@sweep' }, async ({ page }) => {
		test.slow();
		for (const width of widths) {
			await page.setViewportSize({ width, height: 740 });
			await page.goto(path);
			await open(page);
			await isReadableInAll(page, `${width} px`);
		}
	});
}
