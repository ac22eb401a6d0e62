/** Tab leads out of what opens beside a word, and on from where the reader was. */
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './site.ts';

const SECTION = '/en/decision/2-2/';

const OPENERS = [
	{
		name: 'a term',
		opener: (page: Page) => page.locator('[data-sentence][lang=en] [data-term]').first(),
	},
	{
		name: 'a note',
		opener: (page: Page) => page.locator('[data-sentence][lang=en] [data-note]').nth(1),
	},
	{
		name: 'a sentence',
		opener: (page: Page) =>
			page.getByRole('link', { name: 'Link to sentence 2-2.1.2', exact: true }),
	},
	{ name: 'what is cited', opener: (page: Page) => page.getByRole('button', { name: 'Cite' }) },
] as const;

/** Marks what has the focus after Tab from an element, the popover being closed. */
async function markNext(page: Page, opener: Locator): Promise<Locator> {
	await opener.focus();
	await page.keyboard.press('Tab');
	await page.evaluate(() => document.activeElement?.setAttribute('data-test-next', ''));
	await expect(page.locator('[data-test-next]')).toHaveCount(1);
	return page.locator('[data-test-next]');
}

async function open(page: Page, opener: Locator): Promise<Locator> {
	await opener.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeFocused();
	return page.getByRole('dialog');
}

for (const { name, opener } of OPENERS) {
	// On a phone the tools are in the sheet of the bar.
	for (const width of name === 'what is cited' ? [1280, 1024] : [1280, 360]) {
		test(`Tab goes through the popover of ${name} and on behind it, at ${width} px`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(SECTION);
			const next = await markNext(page, opener(page));
			const popover = await open(page, opener(page));
			const stops: string[] = [];
			for (let count = 0; count < 40 && (await popover.isVisible()); count += 1) {
				await page.keyboard.press('Tab');
				const label = await page.evaluate(() =>
					document.activeElement?.closest('[role=dialog]')
						? document.activeElement.textContent.trim()
						: '',
				);
				if (label !== '') stops.push(label);
			}
			expect(stops.length).toBeGreaterThanOrEqual(2);
			expect(stops[0]).toBe('Close');
			await expect(popover).toBeHidden();
			await expect(next).toBeFocused();
		});
	}

	test(`Shift and Tab go back from the popover of ${name} to its opener, as Esc does`, async ({
		page,
	}) => {
		await page.goto(SECTION);
		const popover = await open(page, opener(page));
		await page.keyboard.press('Tab');
		await page.keyboard.press('Shift+Tab');
		await expect(popover).toBeHidden();
		await expect(opener(page)).toBeFocused();
		await open(page, opener(page));
		await page.keyboard.press('Shift+Tab');
		await expect(popover).toBeHidden();
		await expect(opener(page)).toBeFocused();
		await open(page, opener(page));
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Escape');
		await expect(popover).toBeHidden();
		await expect(opener(page)).toBeFocused();
	});
}

test('Tab leads out of a term within a term, too', { tag: '@core' }, async ({ page }) => {
	await page.goto('/en/decision/2-3/');
	const opener = page
		.locator('[data-sentence]')
		.getByRole('link', { name: 'digital transformation promotion center' })
		.first();
	const next = await markNext(page, opener);
	const popover = await open(page, opener);
	await popover
		.getByRole('link', { name: 'Suining Digital Economy Research Institute' })
		.press('Enter');
	await expect(popover).toHaveAccessibleName(/遂宁数字经济研究院/);
	await popover.getByRole('link', { name: 'Full entry' }).focus();
	await page.keyboard.press('Tab');
	await expect(popover).toBeHidden();
	await expect(next).toBeFocused();
});
