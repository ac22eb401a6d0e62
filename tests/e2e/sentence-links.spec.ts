/** A link to a sentence leads there in every view and window, also when its notes leave the text. */
import { expect, test } from './site.ts';
import { CHOICES } from '../../src/components/settings/choices.ts';

/** Beside one column notes stand in a margin from the second width on, beside two from the third. */
const WIDTHS = [360, 1280, 1600];

/** A sentence with many notes above it, in the full text and in its section. */
const LINKS = ['/en/decision/', '/zh/decision/', '/en/decision/2-3/', '/zh/decision/2-3/'].map(
	(path) => ({ path, id: '2-3.1.4', tag: path === '/en/decision/' ? ['@core'] : [] }),
);

for (const width of WIDTHS) {
	for (const { path, id, tag } of LINKS) {
		test(
			`a link to a sentence leads there, ${width} px wide: ${path}`,
			{ tag },
			async ({ page }) => {
				await page.setViewportSize({ width, height: 800 });
				for (const view of CHOICES.view) {
					await page.goto('about:blank');
					await page.goto(`${path}?view=${view}#s${id}`);
					await expect(page.locator('html')).toHaveAttribute('data-ready');
					// Sizes become true and notes are stacked in the pictures after.
					await page.evaluate(
						() =>
							new Promise((resolve) => {
								setTimeout(() => requestAnimationFrame(resolve), 500);
							}),
					);
					const pair = page.locator('.pair', { has: page.locator(`[data-sentence="${id}"]`) });
					const top = await pair.evaluate((one) => one.getBoundingClientRect().top);
					expect(top, view).toBeGreaterThanOrEqual(0);
					expect(top, view).toBeLessThan(400);
				}
			},
		);
	}
}
