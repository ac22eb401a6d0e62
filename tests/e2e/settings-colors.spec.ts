/** The colors of every theme and view: what axe finds, contrast, and the colors of the system. */
import { VIEWS } from '../../src/components/settings/choices.ts';
import { axeFindings } from './axe.ts';
import { faintTexts } from './rendered-contrast.ts';
import { choice, open } from './settings-panel.ts';
import { expect, test } from './site.ts';

const THEMES = ['Light', 'Sepia', 'Dark', 'High contrast', 'System'];

for (const viewport of [
	{ width: 1280, height: 900 },
	{ width: 360, height: 740 },
]) {
	test(`axe and contrast find nothing in any view and theme, with the panel and the keys open, ${viewport.width} px`, async ({
		page,
	}) => {
		test.setTimeout(300_000);
		await page.setViewportSize(viewport);
		await page.goto('/en/decision/1-3/');
		const analyze = async (what: string, find: typeof axeFindings | typeof faintTexts) => {
			expect(await find(page), what).toEqual([]);
		};
		const views = page.getByRole('group', { name: 'View' }).getByRole('radio');
		for (const theme of THEMES) {
			await open(page);
			await choice(page, 'Colors', theme).check();
			if (theme === THEMES[0]) await analyze('the panel', axeFindings);
			await page.keyboard.press('Escape');
			for (const name of VIEWS) {
				if (viewport.width < 1000) await page.getByRole('button', { name: 'View' }).click();
				const view = views.and(page.locator(`[value=${name}]`));
				// In one column both languages stand one below the other, whichever is chosen.
				if (await view.isVisible()) await view.check();
				if (theme === THEMES[0] && name === 'zh') await analyze('the views', axeFindings);
				if (viewport.width < 1000) await page.keyboard.press('Escape');
				// A sentence in hand; the mouse stays away, or a term under it would open.
				await page.keyboard.press('j');
				await analyze(`${name}, ${theme}`, theme === THEMES[0] ? axeFindings : faintTexts);
			}
		}
		await page.keyboard.press('?');
		await analyze('the list of keys', axeFindings);
	});
}

test('text keeps a contrast of 7:1 in every theme, on paper, panel and wash, light and dark', async ({
	page,
}) => {
	await page.goto('/en/decision/1-3/');
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		for (const theme of ['system', 'light', 'sepia', 'dark', 'contrast']) {
			const ratios = await page.evaluate((name) => {
				document.documentElement.dataset['theme'] = name;
				const probe = document.createElement('i');
				document.body.append(probe);
				const luminance = (token: string) => {
					probe.style.setProperty('color', `var(${token})`);
					const channels = getComputedStyle(probe).color.match(/[\d.]+/g) ?? [];
					const [r = 0, g = 0, b = 0] = channels.map((channel) => {
						const value = Number(channel) / 255;
						return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
					});
					return 0.2126 * r + 0.7152 * g + 0.0722 * b;
				};
				const found = ['--ink', '--ink-soft', '--accent'].flatMap((text) =>
					['--paper', '--raised', '--wash'].map((ground) => {
						const [low = 0, high = 0] = [luminance(text), luminance(ground)].toSorted(
							(a, b) => a - b,
						);
						return { pair: `${text} on ${ground}`, ratio: (high + 0.05) / (low + 0.05) };
					}),
				);
				probe.remove();
				return found;
			}, theme);
			for (const { pair, ratio } of ratios) {
				expect(ratio, `${pair}, ${theme}, ${colorScheme}`).toBeGreaterThanOrEqual(7);
			}
		}
	}
});

test('in forced colors the chosen view, the sentence in hand and the focus can still be told', async ({
	page,
}) => {
	await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
	await page.goto('/en/decision/1-3/');
	await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
	const name = page.locator('.view-side .view-name');
	await expect(name).toHaveCSS('text-decoration-line', 'underline');
	const pair = page.locator('.pair').nth(1);
	await expect(pair).toHaveCSS('outline-style', 'none');
	await pair.hover();
	await expect(pair).toHaveCSS('outline-style', 'solid');
	// What a link marks and what is being read aloud.
	const other = page.locator('.pair').nth(2);
	for (const mark of ['data-marked', 'data-read']) {
		await expect(other).toHaveCSS('outline-style', 'none');
		await other.evaluate((element, name) => element.toggleAttribute(name, true), mark);
		await expect(other, mark).toHaveCSS('outline-style', 'solid');
		await other.evaluate((element, name) => element.toggleAttribute(name, false), mark);
	}
});
