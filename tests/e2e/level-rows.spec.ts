/** Side by side, a sentence and its twin stand level. */
import { CHOICES } from '../../src/components/settings/choices.ts';
import { expect, test } from './site.ts';
import { steps } from './view-page.ts';

test('side by side every row is level to 1 px from 1024 px of normal text on; below that it is interleaved', async ({
	page,
}) => {
	await page.goto('/zh/decision/2-2/?view=side');
	for (const size of ['100', '140', '200']) {
		await page.evaluate((value) => (document.documentElement.dataset['size'] = value), size);
		for (const width of [320, 640, 1023, 1024, 1152, 1280, 1472, 1600, 2100]) {
			await page.setViewportSize({ width, height: 900 });
			const found = await steps(page);
			expect(found).toHaveLength(31);
			const isSideBySide = found.every(({ across }) => across > 0);
			const isInterleaved = found.every(({ across, bottom }) => across === 0 && bottom >= 0);
			expect(isSideBySide || isInterleaved, `${width} px, ${size} %`).toBe(true);
			expect(isSideBySide, `${width} px, ${size} %`).toBe(width >= 10.24 * Number(size));
			if (!isSideBySide) continue;
			for (const { down } of found) expect(Math.abs(down), String(width)).toBeLessThanOrEqual(1);
		}
		expect(
			(await steps(page)).every(({ across }) => across > 0),
			size,
		).toBe(true);
	}
});

for (const theme of CHOICES.theme) {
	test(`side by side every row is level in the theme ${theme}, too`, async ({ page }) => {
		await page.goto('/en/decision/2-2/');
		await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
		for (const [width, size] of [
			[1024, '100'],
			[1280, '100'],
			[2100, '200'],
		] as const) {
			await page.setViewportSize({ width, height: 900 });
			await page.evaluate((value) => (document.documentElement.dataset['size'] = value), size);
			for (const { across, down } of await steps(page)) {
				expect(across, `${width} px`).toBeGreaterThan(0);
				expect(Math.abs(down), `${width} px`).toBeLessThanOrEqual(1);
			}
		}
	});
}
