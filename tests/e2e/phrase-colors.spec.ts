/** How a marked phrase looks: it can be read in every theme. */
import { axeFindings } from './axe.ts';
import { DESKTOP, PAGES, line, expectPhrase } from './phrase-page.ts';
import { expect, test } from './site.ts';

for (const theme of ['light', 'dark', 'contrast']) {
	for (const language of ['en', 'zh'] as const) {
		test(`with a phrase marked the page is accessible: ${language}, ${theme}`, async ({ page }) => {
			await page.addInitScript((value) => {
				localStorage.setItem('reading', JSON.stringify({ theme: value }));
			}, theme);
			await page.setViewportSize(DESKTOP);
			await page.goto(`${PAGES[language]}?view=${language}`);
			await page.keyboard.press(']');
			await expectPhrase(page, 1);
			await expect(line(page)).toBeVisible();
			expect(await axeFindings(page)).toEqual([]);
			const [ink, clause, wash] = await page.evaluate(() =>
				['--ink', '--clause', '--wash'].map((name) => {
					const probe = document.createElement('i');
					probe.style.color = `var(${name})`;
					document.body.append(probe);
					const { color } = getComputedStyle(probe);
					probe.remove();
					return color;
				}),
			);
			expect(contrast(ink, clause)).toBeGreaterThanOrEqual(7);
			expect(clause).not.toBe(wash);
		});
	}
}

/** The contrast of two colors by WCAG, each as `rgb(…)`. */
function contrast(one = '', other = ''): number {
	const luminance = (color: string) => {
		const [r = 0, g = 0, b = 0] = (color.match(/\d+/g) ?? []).map((value) => {
			const share = Number(value) / 255;
			return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}
