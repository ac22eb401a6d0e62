/** Phrases under a finger: a tap marks both, moving the page marks nothing. */
import {
	PHONE,
	SENTENCE,
	PAGES,
	phrasesOf,
	marked,
	wordsOf,
	tap,
	line,
	expectPhrase,
} from './phrase-page.ts';
import { expect, test } from './site.ts';

for (const language of ['en', 'zh'] as const) {
	test.describe(`on the ${language} page`, () => {
		test.describe('on a phone', () => {
			test.use({ hasTouch: true, isMobile: true, viewport: PHONE });

			for (const view of ['interleaved', 'zh', 'en', 'reveal'] as const) {
				test(`a tap marks both, the twin stands above the bar, a second tap closes it: ${view}`, async ({
					page,
				}) => {
					await page.goto(`${PAGES[language]}?view=${view}`);
					const half = view === 'zh' || view === 'en' ? view : language;
					const twin = half === 'zh' ? 'en' : 'zh';
					const phrases = await phrasesOf(page);
					await tap(page, 1, half);
					await expectPhrase(page, 2);
					const words = await wordsOf(page, phrases, 1, twin);
					await expect(line(page)).toHaveText(words.join(' … '));
					expect(await marked(page)).toMatchObject({
						[half === 'zh' ? 'zh-Hans' : 'en']: await wordsOf(page, phrases, 1, half),
					});
					const box = await line(page).boundingBox();
					const isAway = await page.locator('.site-bar').getAttribute('data-away');
					const foot = PHONE.height - (isAway === null ? 48 : 0);
					expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(foot);
					expect(box?.height).toBeLessThan(PHONE.height * 0.3);
					await tap(page, 1, half);
					await expectPhrase(page, undefined);
					await expect(line(page)).not.toHaveAttribute('data-shown');
					await tap(page, 1, half);
					await expectPhrase(page, 2);
					await line(page).tap();
					await expectPhrase(page, undefined);
				});
			}

			test(
				'a finger that moves the page fetches and marks nothing',
				{ tag: '@core' },
				async ({ page }) => {
					const asked: string[] = [];
					page.on('request', (request) => asked.push(new URL(request.url()).pathname));
					await page.goto(PAGES[language]);
					await page.locator(`[data-sentence="${SENTENCE}"]`).first().dispatchEvent('pointerover', {
						pointerType: 'touch',
						bubbles: true,
					});
					await page.waitForTimeout(300);
					expect(asked.filter((path) => path.includes('phrase'))).toEqual([]);
					await expectPhrase(page, undefined);
				},
			);
		});
	});
}
