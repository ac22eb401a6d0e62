/** A sentence is marked with its twin, in every view: at its address, under a mouse, a finger or the focus. */
import { expect, test } from './site.ts';
import { expectSeen, SECTION, SENTENCES, view } from './view-page.ts';

for (const javaScriptEnabled of [false, true]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'with scripts off', () => {
		test.use({ javaScriptEnabled });

		test('a sentence is found by its address in a view that hides its first half', async ({
			page,
		}) => {
			await page.setViewportSize({ width: 360, height: 740 });
			await page.goto('/en/decision/2-2/');
			await page.getByRole('button', { name: 'View' }).click();
			await view(page, 'Chinese').check();
			await page.keyboard.press('Escape');
			await page.getByRole('link', { name: 'Link to sentence 2-2.3.4' }).click();
			await expect(page).toHaveURL(/#s2-2\.3\.4$/);
			const sentence = page.locator('[data-sentence="2-2.3.4"][lang=zh-Hans]');
			await expect(sentence).toBeInViewport();
			const pair = page.locator('.pair').filter({ has: sentence });
			await expect(pair).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
		});

		test('the sentence under the pointer or with the focus is marked with its twin, in every view', async ({
			page,
		}) => {
			await page.setViewportSize({ width: 1280, height: 900 });
			await page.goto(SECTION);
			const pair = page.locator('.reading .pair').nth(1);
			const plain = 'rgba(0, 0, 0, 0)';
			for (const [name, zh, en] of [
				['Side by side', SENTENCES, SENTENCES],
				['Stacked', SENTENCES, SENTENCES],
				['Chinese', SENTENCES, 0],
				['English', 0, SENTENCES],
			] as const) {
				await view(page, name).check();
				// A half that is about to be hidden would be waited for without end.
				await expectSeen(page, zh, en);
				await expect(pair).toHaveCSS('background-color', plain);
				await pair.locator('[data-sentence]').filter({ visible: true }).first().hover();
				await expect(pair).not.toHaveCSS('background-color', plain);
				await page.mouse.move(2, 2);
				await pair.getByRole('link').first().focus();
				await expect(pair).not.toHaveCSS('background-color', plain);
			}
		});
	});
}

test.describe('with scripts off, by touch', () => {
	test.use({ javaScriptEnabled: false, hasTouch: true, isMobile: true });

	test('a tap marks a sentence with its twin', { tag: '@core' }, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto('/zh/decision/1-3/');
		const pair = page.locator('.reading .pair').nth(1);
		await pair
			.locator('[data-sentence]')
			.first()
			.tap({ position: { x: 200, y: 8 } });
		await expect(pair).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
		await page.getByRole('button', { name: '显示' }).tap();
		await expect(page.getByRole('radio', { name: '点开对照' })).toHaveCount(0);
		await page.getByRole('radio', { name: '英文' }).tap();
		await expectSeen(page, 0, SENTENCES);
	});
});
