/** The button behind a sentence whose twin is hidden: it stands beside the end of the sentence. */
import { expect, test } from './site.ts';

test.use({ hasTouch: true, isMobile: true });

for (const language of ['zh', 'en'] as const) {
	for (const width of [320, 360, 390]) {
		test(`the button of a twin is on the last line of its sentence: ${language}, ${String(width)} px`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 640 });
			for (const section of ['2-2', '2-4']) {
				await page.goto(`/${language}/decision/${section}/?view=reveal`);
				// They come a few in each picture.
				const count = await page.locator('.pair').count();
				await expect(page.locator('.twin-button')).toHaveCount(count);
				for (const state of ['closed', 'open']) {
					const places = await page.locator('.pair').evaluateAll((pairs) =>
						pairs.map((pair) => {
							const [half] = pair.querySelectorAll<HTMLElement>('[data-sentence]');
							const button = pair.querySelector('.twin-button')?.getBoundingClientRect();
							const range = document.createRange();
							if (half) range.selectNodeContents(half);
							const line = [...range.getClientRects()].findLast(({ width: length }) => length > 0);
							if (!half || !button || !line) return 'nothing to see';
							const middle = (button.top + button.bottom) / 2;
							if (middle < line.top || middle > line.bottom)
								return `${half.dataset['sentence']} apart`;
							if (button.right > innerWidth) return `${half.dataset['sentence']} over the edge`;
							return button.left >= line.right - 1
								? ''
								: `${half.dataset['sentence']} on the words`;
						}),
					);
					expect(places.length).toBeGreaterThan(5);
					expect(
						places.filter((place) => place !== ''),
						`${section}, ${state}`,
					).toEqual([]);
					if (state === 'open') continue;
					for (const button of await page.locator('.twin-button').all()) await button.tap();
				}
			}
		});
	}
}
