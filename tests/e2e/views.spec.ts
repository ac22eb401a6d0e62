/** The four views: what is shown, where it stands, and that the choice holds. */
import { expect, test } from './site.ts';
import { expectSeen, SECTION, SENTENCES, steps, view } from './view-page.ts';

for (const javaScriptEnabled of [false, true]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'with scripts off', () => {
		test.use({ javaScriptEnabled });

		test(
			'the four views show what they say, in one document',
			{ tag: '@core' },
			async ({ page }) => {
				await page.setViewportSize({ width: 1280, height: 900 });
				await page.goto(SECTION);
				await expect(view(page, 'Side by side')).toBeChecked();
				await expectSeen(page, SENTENCES, SENTENCES);
				for (const { across, down } of await steps(page)) {
					expect(across).toBeGreaterThan(100);
					expect(Math.abs(down)).toBeLessThanOrEqual(1);
				}
				await view(page, 'Stacked').check();
				await expectSeen(page, SENTENCES, SENTENCES);
				// Both languages were seen before, too.
				await expect
					.poll(async () => (await steps(page)).filter(({ across }) => across !== 0))
					.toEqual([]);
				for (const { bottom } of await steps(page)) {
					expect(bottom).toBeGreaterThanOrEqual(0);
				}
				const headings = page.locator('h1 [data-heading], .part-title [data-heading]');
				await view(page, 'Chinese').check();
				await expectSeen(page, SENTENCES, 0);
				await expect(headings.filter({ visible: true })).toHaveText([
					'把坚持高质量发展作为新时代的硬道理',
					'发展目标',
				]);
				await view(page, 'English').check();
				await expectSeen(page, 0, SENTENCES);
				await expect(headings.filter({ visible: true })).toHaveText([
					'Upholding high-quality development as an unyielding principle in the new era',
					'Development goals',
				]);
			},
		);
	});
}

test('the view holds across pages, the link’s view for its page; nothing flashes', async ({
	page,
}) => {
	await page.goto(SECTION);
	await view(page, 'Stacked').check();
	await page.getByRole('link', { name: 'Next' }).click();
	await expect(view(page, 'Stacked')).toBeChecked();
	await page.goto('/en/decision/');
	await expect(view(page, 'Stacked')).toBeChecked();

	await page.goto(`${SECTION}?view=zh`);
	await expect(view(page, 'Chinese')).toBeChecked();
	await expectSeen(page, SENTENCES, 0);
	await page.goto(`${SECTION}?view=nonsense`);
	await expect(view(page, 'Stacked')).toBeChecked();

	await page.goto(`${SECTION}?view=side`);
	await expect(view(page, 'Side by side')).toBeChecked();
	await view(page, 'English').check();
	await expect(page).toHaveURL(SECTION);
	await page.reload();
	await expect(view(page, 'English')).toBeChecked();

	// The view stands on the root before there is a body to draw.
	await page.addInitScript(() => {
		new MutationObserver((_, observer) => {
			if (!document.querySelector('body')) return;
			observer.disconnect();
			document.documentElement.dataset['atBody'] = document.documentElement.dataset['view'];
		}).observe(document, { childList: true, subtree: true });
	});
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-at-body', 'en');
});
