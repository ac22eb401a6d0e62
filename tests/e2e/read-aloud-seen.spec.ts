/** What is read aloud is seen: its phrase is marked, and the player does not lie over it. */
import { expect, test } from './site.ts';
import { player, read, spoken, standIn, VOICES } from './speech-stand-in.ts';

test(
	'the phrase that is spoken is marked with its twin, and none once it stops',
	{ tag: '@core' },
	async ({ page }) => {
		await standIn(page, VOICES);
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto('/en/decision/2-3/?view=side#s2-3.1.4');
		await page.getByRole('button', { name: 'Listen' }).press('Enter');
		const root = page.locator('html');
		await expect(root).toHaveAttribute('data-phrase', /^2-3\.1\.4\//);
		const words = () =>
			page.evaluate(() =>
				[...(CSS.highlights.get('phrase') ?? [])].map((range) =>
					range instanceof Range ? range.toString() : '',
				),
			);
		const first = await words();
		expect(first).toHaveLength(2);
		const [{ text } = { text: '' }] = await spoken(page);
		expect(text.startsWith(first.find((one) => /^[A-Z]/.test(one)) ?? '?')).toBe(true);
		const held = await root.getAttribute('data-phrase');
		await expect(async () => {
			await page.evaluate(() => {
				window.endUtterance();
			});
			expect(await root.getAttribute('data-phrase')).not.toBe(held);
		}).toPass({ intervals: [50] });
		// The player has the foot of the window, and what is heard is not said once more.
		await expect(page.locator('phrase-twins')).toBeEmpty();
		await player(page).getByRole('button', { name: 'Stop', exact: true }).click();
		await expect(root).not.toHaveAttribute('data-phrase');
	},
);

test.describe('on a phone', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

	test('it begins from the menu of a sentence and does not lie over what it reads', async ({
		page,
	}) => {
		await standIn(page, VOICES);
		await page.goto('/en/decision/2-3/');
		await page.getByRole('link', { name: 'Link to sentence 2-3.1.3' }).tap();
		await page.getByRole('button', { name: 'Read aloud from here' }).tap();
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect.poll(() => read(page)).toBe('s2-3.1.3');
		const [bar, top] = [
			await player(page).boundingBox(),
			await page.locator('.pair[data-read]').boundingBox(),
		];
		expect(top?.y).toBeLessThan(bar?.y ?? 0);
		expect(bar?.width).toBe(320);
		const low = await player(page)
			.locator('button, select')
			.evaluateAll((targets) =>
				targets.map((target) => target.getBoundingClientRect().height).filter((one) => one < 44),
			);
		expect(low).toEqual([]);
	});
});
