/** Words that the English adds. */
import { DESKTOP } from './phrase-page.ts';
import { expect, test } from './site.ts';

test(
	'added words stand in square brackets if that is chosen, and are copied without',
	{ tag: '@core' },
	async ({ page }) => {
		await page.setViewportSize(DESKTOP);
		await page.goto('/en/decision/1-3/?view=side');
		const added = page.locator('[data-sentence="1-3.1.5"] [data-added]').first();
		const bracket = () => added.evaluate((part) => getComputedStyle(part, '::before').content);
		expect(await bracket()).toBe('none');
		const text = await added.textContent();
		await page.getByRole('button', { name: 'Reading settings' }).click();
		await page.getByRole('group', { name: 'Phrases' }).getByLabel('Added words').check();
		expect(await bracket()).toContain('[');
		expect(await added.textContent()).toBe(text);
		const selected = await added.evaluate((part) => {
			getSelection()?.selectAllChildren(part.parentElement ?? part);
			return String(getSelection());
		});
		expect(selected).not.toMatch(/[[\]]/);
		await page.reload();
		expect(await bracket()).toContain('[');
	},
);
