/** Phrases and their twins: a mouse that rests on the one marks both, and nothing else changes. */
import {
	DESKTOP,
	SENTENCE,
	PAGES,
	phrasesOf,
	marked,
	wordsOf,
	hover,
	line,
	expectPhrase,
} from './phrase-page.ts';
import { expect, test } from './site.ts';

for (const language of ['en', 'zh'] as const) {
	test.describe(`on the ${language} page`, () => {
		for (const view of ['side', 'interleaved'] as const) {
			test(`a mouse that rests on a phrase marks it and its twin, both ways: ${view}`, async ({
				page,
			}) => {
				await page.setViewportSize(DESKTOP);
				await page.goto(`${PAGES[language]}?view=${view}`);
				const phrases = await phrasesOf(page);
				expect(phrases.length).toBeGreaterThan(2);
				for (const half of ['zh', 'en'] as const) {
					for (const index of [1, 2]) {
						await hover(page, index, half);
						await expectPhrase(page, index + 1);
						expect(await marked(page)).toEqual({
							'zh-Hans': await wordsOf(page, phrases, index, 'zh'),
							en: await wordsOf(page, phrases, index, 'en'),
						});
					}
				}
				await expect(line(page)).not.toHaveAttribute('data-shown');
				await page.mouse.move(4, 4);
				await expectPhrase(page, undefined);
				expect(await marked(page)).toEqual({});
			});
		}

		for (const view of ['zh', 'en', 'reveal'] as const) {
			test(`where one language is shown the twin is in a line at the foot: ${view}`, async ({
				page,
			}) => {
				await page.setViewportSize(DESKTOP);
				await page.goto(`${PAGES[language]}?view=${view}`);
				const shown = view === 'reveal' ? language : view;
				const twin = shown === 'zh' ? 'en' : 'zh';
				const phrases = await phrasesOf(page);
				await hover(page, 1, shown);
				await expectPhrase(page, 2);
				const words = await wordsOf(page, phrases, 1, twin);
				await expect(line(page)).toHaveText(words.join(' … '));
				await expect(line(page)).toHaveAttribute('lang', twin === 'en' ? 'en' : 'zh-Hans');
				await expect(line(page)).toHaveRole('status');
				const box = await line(page).boundingBox();
				expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(DESKTOP.height);
				expect(box?.height).toBeLessThan(90);
				await page.mouse.move(4, 4);
				await expect(line(page)).not.toHaveAttribute('data-shown');
				await expect(line(page)).toBeEmpty();
			});
		}
	});
}

test(
	'terms, notes and selection go on as before, and what is copied is the same',
	{ tag: '@core' },
	async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.setViewportSize(DESKTOP);
		await page.goto(PAGES.en);
		const copied = async () => {
			await page.keyboard.press('ControlOrMeta+a');
			await page.keyboard.press('ControlOrMeta+c');
			return page.evaluate(async () => {
				getSelection()?.removeAllRanges();
				const [item] = await navigator.clipboard.read();
				return (await (await item?.getType('text/html'))?.text()) ?? '';
			});
		};
		const before = await copied();
		const html = await page.locator('article').innerHTML();
		await hover(page, 1, 'en');
		await expectPhrase(page, 2);
		expect(await copied()).toBe(before);
		expect(await page.locator('article').innerHTML()).toBe(html);
		const term = page.locator('[data-sentence] a[data-term]').first();
		await term.click();
		await expect(page.getByRole('dialog')).toBeVisible();
		// The first Escape closes what is open above, the phrase stays for the next.
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect(page.locator('html')).toHaveAttribute('data-phrase');
	},
);

test('words that the browser has translated are left alone', { tag: '@core' }, async ({ page }) => {
	await page.setViewportSize(DESKTOP);
	await page.goto(PAGES.en);
	await page.locator(`[data-sentence="${SENTENCE}"]:lang(en)`).evaluate((half) => {
		half.textContent = 'Nous allons faire quelque chose.';
	});
	await hover(page, 1, 'zh');
	await expectPhrase(page, 2);
	expect(Object.keys(await marked(page))).toEqual(['zh-Hans']);
});
