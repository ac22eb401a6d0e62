/** The keys that go from phrase to phrase. */
import { DESKTOP, PAGES, phrasesOf, line, expectPhrase } from './phrase-page.ts';
import { expect, test } from './site.ts';

for (const language of ['en', 'zh'] as const) {
	test.describe(`on the ${language} page`, () => {
		test(
			'] and [ go phrase by phrase and over the end of a sentence, Escape lets go',
			{ tag: '@core' },
			async ({ page }) => {
				await page.setViewportSize(DESKTOP);
				await page.goto(PAGES[language]);
				const phrases = await phrasesOf(page);
				const order = phrases
					.map((phrase, index) => ({ start: phrase[language][0]?.[0], number: index + 1 }))
					.filter(({ start }) => start !== undefined)
					.sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
					.map(({ number }) => number);
				for (const number of order) {
					await page.keyboard.press(']');
					await expectPhrase(page, number);
				}
				// Heard, since nothing else tells of it.
				await expect(line(page)).not.toBeEmpty();
				await page.keyboard.press(']');
				await expect(page.locator('html')).toHaveAttribute('data-phrase', /^2-3\.1\.2\//);
				await page.keyboard.press('[');
				await expectPhrase(page, order.at(-1));
				await page.keyboard.press('[');
				await expectPhrase(page, order.at(-2));
				await page.keyboard.press('Escape');
				await expectPhrase(page, undefined);
			},
		);
	});
}

test('keys turned off are silent, and so are fields', { tag: '@core' }, async ({ page }) => {
	await page.setViewportSize(DESKTOP);
	await page.goto(PAGES.en);
	await page.keyboard.press('/');
	await expect(page.getByRole('searchbox')).toBeFocused();
	await page.keyboard.press(']');
	await page.waitForTimeout(300);
	await expectPhrase(page, undefined);
	await page.keyboard.press('Escape');
	await page.evaluate(() => (document.documentElement.dataset['keys'] = 'off'));
	await page.locator('main').focus();
	await page.keyboard.press(']');
	await page.waitForTimeout(100);
	await expectPhrase(page, undefined);
});
