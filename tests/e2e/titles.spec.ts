/** Chinese titles break between words, whatever the width, and none leaves a character alone. */
import { sitePaths } from '../site-paths.ts';
import { expect, test } from './site.ts';

const SECTIONS = sitePaths().filter(({ path }) => /^\/zh\/decision\/\d/.test(path));

test('no line of a Chinese title begins within a word or is a single character', async ({
	page,
}) => {
	test.setTimeout(120_000);
	expect(SECTIONS).toHaveLength(20);
	for (const { path } of SECTIONS) {
		await page.goto(path, { waitUntil: 'commit' });
		await page.waitForLoadState('domcontentloaded');
		for (const width of [320, 360, 390, 768, 1024, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			const lines = await page
				.locator('h1 .heading-half:lang(zh), .contents-line > .phrased, .pager-title')
				.filter({ visible: true })
				.evaluateAll((titles) =>
					titles.map((title) => {
						const phrases = [...title.childNodes].filter(
							({ nodeType }) => nodeType === Node.TEXT_NODE,
						);
						const lines: string[] = [];
						let top = -Infinity;
						let isWhole = true;
						for (const phrase of phrases) {
							const range = document.createRange();
							range.selectNodeContents(phrase);
							const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
							isWhole &&= boxes.length < 2 || boxes.every((box) => box.top === boxes[0]?.top);
							const next = boxes[0]?.top ?? top;
							if (next > top + 2) lines.push('');
							top = Math.max(top, next);
							lines.push(`${lines.pop() ?? ''}${phrase.textContent ?? ''}`);
						}
						return { lines, isWhole };
					}),
				);
			expect(lines.length).toBeGreaterThan(1);
			expect(
				lines.filter(({ isWhole }) => !isWhole),
				`${path} ${width}`,
			).toEqual([]);
			expect(
				lines.filter(({ lines }) => lines.some((line) => Array.from(line.trim()).length < 2)),
				`${path} ${width}`,
			).toEqual([]);
		}
	}
});

test('the words of a title are those of the text, without a space between them', async ({
	page,
}) => {
	await page.goto('/zh/decision/2-3/');
	const title = page.getByRole('heading', { level: 1 }).locator('.heading-half:lang(zh)');
	expect(await title.evaluate(({ textContent }) => textContent)).toBe(
		'推进数字经济与实体经济深度融合',
	);
	expect(await title.locator('wbr').count()).toBeGreaterThan(2);
});
