/** Reveal: one language, and the twin of a sentence on request. */
import { expect, test } from './site.ts';
import { expectSeen, SECTION, SENTENCES, view } from './view-page.ts';

test(
	'reveal shows the page’s language, and a twin by click, Enter or its button',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto(SECTION);
		await view(page, 'Tap to compare').check();
		await expectSeen(page, 0, SENTENCES);
		const pair = page.locator('.reading .pair').nth(1);
		const twin = pair.locator('[lang=zh-Hans]');
		const button = pair.getByRole('button', { name: 'Chinese of sentence 1-3.1.2' });
		await expect(button).toHaveAttribute('aria-expanded', 'false');
		await pair.locator('[data-sentence][lang=en]').click({ position: { x: 60, y: 8 } });
		await expect(twin).toBeVisible();
		await expect(button).toHaveAttribute('aria-expanded', 'true');
		await expectSeen(page, 1, SENTENCES);
		await pair.locator('[data-sentence][lang=en]').focus();
		await page.keyboard.press('Enter');
		await expect(twin).toBeHidden();
		await button.click();
		await expect(twin).toBeVisible();
		await button.press('Enter');
		await expect(twin).toBeHidden();

		await page.locator('h1').click();
		await expect(page.locator('h1')).toHaveText(/发展目标/);
		await expect(page.locator('h1 [lang=zh-Hans]')).toBeVisible();

		await page.keyboard.press('j');
		await page.keyboard.press('j');
		await page.keyboard.press('Enter');
		await expect(twin).toBeVisible();
		await view(page, 'English').check();
		await expectSeen(page, 0, SENTENCES);
	},
);
