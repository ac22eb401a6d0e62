/** The button that clears the marks of what was found: in reach, and over no way onward. */
import { PHONE } from './phrase-page.ts';
import { answered, field } from './search-box.ts';
import { expect, test } from './site.ts';

test.use({ hasTouch: true, isMobile: true, viewport: PHONE });

test(
	'on a phone the marks can be cleared from the sentence, and the way to the next section is free',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/zh/search/');
		await field(page, 'zh').fill('处置');
		await answered(page, '处置');
		await page.locator('[data-result^="sentence:"] a').first().tap();
		const clear = page.getByRole('button', { name: '清除标记' });
		await expect(clear).toBeInViewport({ ratio: 1 });
		// Above the bar at the foot.
		const { y = 0, height = 0 } = (await clear.boundingBox()) ?? {};
		expect(y + height).toBeLessThanOrEqual(PHONE.height - 44);
		const next = page.locator('.pager-next');
		for (const block of ['start', 'center', 'end'] as const) {
			await next.evaluate((link, at) => {
				link.scrollIntoView({ block: at, behavior: 'instant' });
			}, block);
			const [button, way] = [await clear.boundingBox(), await next.boundingBox()];
			expect((button?.y ?? 0) + (button?.height ?? 0), block).toBeLessThanOrEqual(way?.y ?? 0);
		}
		await page.locator('.pager').evaluate((pager) => {
			pager.scrollIntoView({ block: 'center', behavior: 'instant' });
		});
		await clear.tap();
		await expect(clear).toBeHidden();
		await next.tap();
		await expect(page).toHaveURL(/\/zh\/decision\/\d-\d\/$/);
	},
);
