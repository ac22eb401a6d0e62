/** Taps around the marks of notes: on a mark they open its note, beside it they light its phrase. */
import { PHONE } from './phrase-page.ts';
import { expect, test } from './site.ts';

test.use({ hasTouch: true, isMobile: true, viewport: PHONE });

/** How far from its middle a mark takes taps, in px: half of the target that WCAG 2.5.8 asks for. */
const REACH = 12;

for (const language of ['zh', 'en'] as const) {
	test(`a tap on words beside a mark lights their phrase, one on the mark opens its note: ${language}`, async ({
		page,
	}) => {
		await page.goto(`/${language}/decision/2-3/?view=${language}`);
		const half = page.locator(`[data-sentence]:lang(${language})`);
		const marks = await half.locator('[data-note]').filter({ visible: true }).all();
		let beside = 0;
		for (const mark of marks) {
			const places = await mark.evaluate((link) => {
				link.scrollIntoView({ block: 'center', behavior: 'instant' });
				const { left, top, width, height } = link.getBoundingClientRect();
				const middle = { x: left + width / 2, y: top + height / 2 };
				const words = document.createTreeWalker(
					link.closest('[data-sentence]') ?? link,
					NodeFilter.SHOW_TEXT,
				);
				const letters: { x: number; y: number }[] = [];
				for (let node = words.nextNode(); node; node = words.nextNode()) {
					const text = node.textContent ?? '';
					for (let at = 0; at < text.length; at += 1) {
						// Behind a sign there may be no phrase, and a term opens.
						if (!/[\p{L}]/u.test(text[at] ?? '') || node.parentElement?.closest('a')) continue;
						const range = document.createRange();
						range.setStart(node, at);
						range.setEnd(node, at + 1);
						const box = range.getBoundingClientRect();
						letters.push({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
					}
				}
				return { middle, letters };
			});
			const apart = ({ x, y }: { x: number; y: number }) =>
				Math.hypot(x - places.middle.x, y - places.middle.y);
			// What is as near to a term is given to it by the browser.
			const near = places.letters.filter((letter) => apart(letter) > REACH && apart(letter) < 22);
			for (const { x, y } of near) {
				beside += 1;
				await page.touchscreen.tap(x, y);
				await expect(page.getByRole('dialog')).toBeHidden();
				await expect(page.locator('html')).toHaveAttribute('data-phrase');
				await page.locator('phrase-twins').tap();
				await expect(page.locator('html')).not.toHaveAttribute('data-phrase');
			}
			await page.touchscreen.tap(places.middle.x, places.middle.y);
			await expect(page.getByRole('dialog')).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(page.getByRole('dialog')).toBeHidden();
			await expect(page.locator('html')).not.toHaveAttribute('data-phrase');
		}
		expect(beside).toBeGreaterThan(6);
	});
}
