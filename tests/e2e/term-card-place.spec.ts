/** Where the card of a term stands: in the window, beside its term. */
import { expect, test } from './site.ts';
import { card, SECTION } from './term-page.ts';

for (const [name, width, height] of [
	['a small phone', 320, 640],
	['400 % zoom', 320, 256],
	['a wide screen', 1440, 900],
] as const) {
	test(`the card never leaves the window: ${name}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto(SECTION);
		for (const index of [0, 3, 8]) {
			const marks = page.locator('[data-sentence] a[data-term]').filter({ visible: true });
			await marks.nth(index).click();
			await expect(card(page)).toBeVisible();
			const box = await card(page).boundingBox();
			expect(box?.x).toBeGreaterThanOrEqual(0);
			expect(box?.y).toBeGreaterThanOrEqual(0);
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
			expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
			await page.keyboard.press('Escape');
		}
	});
}

test('the card stands beside its term, and goes with it when page or window change', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(SECTION);
	const marks = page.locator('[data-sentence] a[data-term]');
	const distance = async (index: number) => {
		const [box, link] = [await card(page).boundingBox(), await marks.nth(index).boundingBox()];
		if (!box || !link) return Infinity;
		return Math.max(box.y - (link.y + link.height), link.y - (box.y + box.height));
	};
	for (const index of [0, 8]) {
		await marks.nth(index).click();
		await expect(card(page)).toBeVisible();
		await expect(card(page)).toBeInViewport({ ratio: 1 });
		expect(await distance(index)).toBeCloseTo(8, 0);
		await page.evaluate(() => {
			scrollBy(0, 40);
		});
		expect(await distance(index)).toBeCloseTo(8, 0);
		await page.setViewportSize({ width: 1100, height: 900 });
		await expect.poll(() => distance(index)).toBeCloseTo(8, 0);
		await page.setViewportSize({ width: 360, height: 740 });
		await expect(card(page)).toHaveCSS('bottom', '0px');
		await page.keyboard.press('Escape');
		await page.setViewportSize({ width: 1440, height: 900 });
	}
});
