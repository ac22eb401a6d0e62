/** A narrow window: the bar at the foot, what it opens, and the view that a page opens with. */
import type { Page } from 'playwright/test';
import { expect, test } from './site.ts';

const SECTION = '/en/decision/2-1/';

function bar(page: Page, name = 'Tools') {
	return page.getByRole('navigation', { name });
}

/** How much of the bar is at the foot of the window, in px: what can be seen and touched. */
function shownOf(page: Page): Promise<number> {
	return page
		.locator('.site-bar')
		.evaluate(
			(bar) =>
				Array.from({ length: 100 }, (_, index) => innerHeight - 0.5 - index).filter((y) =>
					bar.contains(document.elementFromPoint(innerWidth / 2, y)),
				).length,
		);
}

test.describe('on a phone', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });

	for (const path of ['/zh/decision/2-3/', '/en/decision/2-3/']) {
		test(`in letters of double size the header of ${path} takes two rows`, async ({ page }) => {
			await page.addInitScript(() => {
				localStorage.setItem('reading', '{"size":"200"}');
			});
			await page.goto(path);
			const parts = page.locator('.site-row > :is(.site-name, .place-nav, .language-switch)');
			const feet = await parts.evaluateAll((all) =>
				all.map((part) => Math.round(part.getBoundingClientRect().bottom / 20)),
			);
			expect(feet).toHaveLength(3);
			expect(new Set(feet).size).toBe(2);
		});
	}

	test(
		'the bar steps aside on going on, and is back on going up, at the end and with the focus',
		{ tag: '@core' },
		async ({ page }) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.goto(SECTION);
			expect(await shownOf(page)).toBeGreaterThan(43);
			await page.evaluate(() => {
				scrollTo(0, 900);
			});
			await expect.poll(() => shownOf(page)).toBe(0);
			await page.evaluate(() => {
				scrollBy(0, -60);
			});
			await expect.poll(() => shownOf(page)).toBeGreaterThan(43);
			await expect
				.poll(() => page.locator('.site-row').evaluate((row) => row.getBoundingClientRect().top))
				.toBe(0);
			await page.evaluate(() => {
				scrollBy(0, 300);
			});
			await expect.poll(() => shownOf(page)).toBe(0);
			await page.keyboard.press('Shift+Tab');
			await page.evaluate(() => {
				document.querySelector<HTMLElement>('.site-bar button')?.focus();
			});
			await expect.poll(() => shownOf(page)).toBeGreaterThan(43);
			await page.evaluate(() => {
				scrollTo(0, document.documentElement.scrollHeight);
			});
			await expect.poll(() => shownOf(page)).toBeGreaterThan(43);
			const footer = await page.getByRole('contentinfo').boundingBox();
			expect((footer?.y ?? 0) + (footer?.height ?? 0)).toBeLessThanOrEqual(640 - 48 + 1);
		},
	);

	test(
		'each thing of the bar opens as a sheet that can be closed, and leaves the page where it is',
		{ tag: '@core' },
		async ({ page }) => {
			await page.goto(SECTION);
			for (const [name, sheet] of [
				['Contents', page.getByRole('navigation', { name: 'Contents' })],
				['View', page.getByRole('group', { name: 'Ways to read' })],
				['Reading settings', page.getByRole('dialog', { name: 'Reading settings' })],
				['More', page.getByRole('dialog', { name: 'More' })],
			] as const) {
				await bar(page).getByRole('button', { name }).tap();
				await expect(sheet).toBeVisible();
				const box = await sheet.boundingBox();
				expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(640);
				expect(box?.height).toBeLessThanOrEqual(0.86 * 640);
				await sheet.getByRole('button', { name: 'Close' }).tap();
				await expect(sheet).toBeHidden();
				await expect(page).toHaveURL(SECTION);
			}
			await bar(page).getByRole('link', { name: 'Search' }).tap();
			await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
		},
	);

	test(
		'a page opens with its own language; a tap shows the twin, the view of both shows all',
		{ tag: '@core' },
		async ({ page }) => {
			for (const [path, own, twin] of [
				['/en/decision/1-3/', 'en', 'zh-Hans'],
				['/zh/decision/1-3/', 'zh-Hans', 'en'],
			] as const) {
				await page.goto(path);
				const seen = (lang: string) =>
					page.locator(`.reading [data-sentence][lang=${lang}]`).filter({ visible: true });
				await expect(seen(own)).toHaveCount(6);
				await expect(seen(twin)).toHaveCount(0);
				await expect(page.locator('h1 [data-heading]').filter({ visible: true })).toHaveCount(1);
				await page.locator('.twin-button').first().tap();
				await expect(seen(twin)).toHaveCount(1);
			}
			await page.getByRole('button', { name: '显示' }).tap();
			await page.getByRole('radio', { name: '上下对照' }).tap();
			await page.getByRole('button', { name: '关闭' }).tap();
			await page.goto('/en/decision/2-3/');
			await expect(page.locator('[data-sentence]').filter({ visible: true })).toHaveCount(10);
		},
	);

	test('whoever chose Chinese alone sees no English text on the other pages', async ({ page }) => {
		await page.goto('/zh/decision/2-3/');
		await page.getByRole('button', { name: '显示' }).tap();
		await page.getByRole('radio', { name: '中文' }).tap();
		await page.getByRole('button', { name: '关闭' }).tap();
		await expect(page.locator('[data-translation]').filter({ visible: true })).toHaveCount(0);
		for (const path of [
			'',
			'topics/',
			'glossary/',
			'at-a-glance/',
			'topics/hydrogen/',
			'glossary/hidden-debt/',
		]) {
			await page.goto(`/zh/${path}`);
			const english = page.locator('main :is(p, span, h1, h2, h3, blockquote, strong)[lang=en]');
			await expect(english.filter({ visible: true }), path).toHaveCount(0);
		}
	});

	test(
		'choosing a size moves nothing of the panel under the finger',
		{ tag: '@core' },
		async ({ page }) => {
			await page.goto(SECTION);
			await bar(page).getByRole('button', { name: 'Reading settings' }).tap();
			const size = page.getByRole('group', { name: 'Text size' });
			const before = await size.boundingBox();
			for (const name of ['Extra large', 'Larger', 'Normal']) {
				await size.getByRole('radio', { name, exact: true }).tap();
				const now = await size.boundingBox();
				for (const side of ['x', 'y', 'width', 'height'] as const) {
					expect(Math.abs((now?.[side] ?? NaN) - (before?.[side] ?? NaN)), name).toBeLessThan(2);
				}
			}
		},
	);

	test('from the front page the English of a term is one search away', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('searchbox').fill('智改数转');
		await page.getByRole('button', { name: 'Search' }).tap();
		await expect(page).toHaveURL(/\/en\/search\/\?q=/);
		await expect(page.locator('[data-result^="term:"]').first()).toContainText('智改数转');
	});
});

test.describe('on a phone without scripts', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

	test('both languages can be read, sheets open, and the search leads to its page', async ({
		page,
	}) => {
		await page.goto(SECTION);
		await expect(page.locator('[data-sentence]').filter({ visible: true })).toHaveCount(40);
		await bar(page).getByRole('button', { name: 'View' }).click();
		await page.getByRole('radio', { name: 'English' }).check();
		await page.getByRole('button', { name: 'Close' }).click();
		await expect(page.locator('[data-sentence]').filter({ visible: true })).toHaveCount(20);
		await bar(page).getByRole('link', { name: 'Search' }).click();
		await expect(page).toHaveURL('/en/search/');
	});
});
