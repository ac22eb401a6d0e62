/** What opens after something else: Back closes one at a time and then leaves the page. */
import { BEFORE, historyLength, SECTION } from './page-history.ts';
import { expect, test } from './site.ts';

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
