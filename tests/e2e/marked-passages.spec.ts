/** An address of sentences marks them on the page that it leads to. */
import { marked, SECTION } from './sentence-menu.ts';
import { expect, test } from './site.ts';

for (const [fragment, count, last] of [
	['s2-2.2.3..5', 3, 's2-2.2.5'],
	['s2-2.1.2..2.1', 3, 's2-2.2.1'],
	['s2-2.3.1', 1, 's2-2.3.1'],
] as const) {
	test(`arriving at #${fragment} marks it and shows its beginning clear of the header`, async ({
		page,
	}) => {
		const first = fragment.replace(/\.\..*/, '');
		for (const [view, width] of [
			['side', 1280],
			['zh', 1280],
			['interleaved', 360],
		] as const) {
			await page.setViewportSize({ width, height: 740 });
			await page.goto(`/en/decision/2-2/?view=${view}#${fragment}`);
			const found = await marked(page);
			expect([found[0], found.at(-1)]).toEqual([first, last]);
			if (first !== 's2-2.1.2') expect(found).toHaveLength(count);
			const pair = page.locator('.pair[data-marked]').first();
			await expect(pair).toBeInViewport();
			await expect
				.poll(() =>
					pair.evaluate((element) => {
						const { left, top } = element.getBoundingClientRect();
						const there = document.elementFromPoint(left + 100, top + 12);
						return element.contains(there);
					}),
				)
				.toBe(true);
			await page.locator(`[id="${first}"]`).evaluate((half) => {
				half.focus();
			});
			if (view === 'side') await expect(page.locator(`[id="${first}"]`)).toBeFocused();
		}
	});
}

test('an address that names nothing on the page marks nothing', async ({ page }) => {
	await page.goto(`${SECTION}#s2-3.9.9..12`);
	expect(await marked(page)).toEqual([]);
	await page.goto(`${SECTION}#s2-3.1.4..99`);
	expect(await marked(page)).toEqual(['s2-3.1.4']);
});
