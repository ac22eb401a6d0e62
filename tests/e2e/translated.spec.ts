/** A page that the browser has translated, as Chrome does it: text in `<font>`, another root language. */
import type { Page } from 'playwright/test';
import { expect, test } from './site.ts';
import { slowTurns } from './slow-turns.ts';

/** Puts French in place of all text that may be translated, and says so on the root. */
async function translate(page: Page): Promise<void> {
	await page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
			node.parentElement?.closest('[translate=no], .notranslate, script, style, svg')
				? NodeFilter.FILTER_REJECT
				: NodeFilter.FILTER_ACCEPT,
		);
		const texts: Node[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
		for (const text of texts.filter(({ textContent }) => textContent?.trim())) {
			// By name, since types know that it is of another age.
			const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
			font.textContent = 'Mots de la machine. ';
			text.parentNode?.replaceChild(font, text);
		}
		document.documentElement.lang = 'fr';
		document.documentElement.className = 'translated-ltr';
	});
}

test.beforeEach(async ({ context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

for (const path of ['/en/decision/2-3/', '/zh/decision/2-3/']) {
	test(
		`a translated page keeps the original and quotes the site: ${path}`,
		{ tag: '@core' },
		async ({ page }) => {
			await page.goto(path);
			const texts = await page.locator('.pair [data-sentence]').allTextContents();
			await translate(page);
			const half = (lang: string) => page.locator(`[data-sentence="2-3.1.4"][lang=${lang}]`);
			await expect(half('zh-Hans')).toHaveText(/打造一批数字产线、智能车间/);
			await expect(half('en')).toHaveText(/Mots de la machine/);
			await page.locator('.pair > .number').nth(3).click();
			const menu = page.getByRole('dialog');
			await menu.locator('[name=language][value=both]').check();
			await menu.locator('[data-part=quote]').click();
			await expect
				.poll(() => page.evaluate(() => navigator.clipboard.readText()))
				.toContain('#s2-3.1.4');
			const quotation = await page.evaluate(() => navigator.clipboard.readText());
			for (const text of texts.slice(6, 8)) expect(quotation).toContain(text.trim());
			expect(quotation).not.toContain('machine');
			for (const text of texts.slice(6, 8)) {
				await expect(menu.locator('[data-part=quotation]')).toContainText(text.trim());
			}
		},
	);

	test(`the views of a translated page show what they say: ${path}`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		const seen = (lang: string) =>
			page.locator(`.reading [data-sentence][lang=${lang}]`).filter({ visible: true });
		const own = path.startsWith('/zh/') ? 'zh-Hans' : 'en';
		for (const [view, counts] of [
			['zh', [5, 0]],
			['en', [0, 5]],
			['reveal', own === 'en' ? [0, 5] : [5, 0]],
			['interleaved', [5, 5]],
			['side', [5, 5]],
		] as const) {
			await page.goto(`${path}?view=${view}`);
			await expect(seen('zh-Hans')).toHaveCount(counts[0]);
			await translate(page);
			await expect(seen('zh-Hans')).toHaveCount(counts[0]);
			await expect(seen('en')).toHaveCount(counts[1]);
			// Side by side each column has its own.
			await expect(page.locator('.part-title .heading-half').filter({ visible: true })).toHaveCount(
				view === 'side' ? 2 : 1,
			);
		}
		await page.locator('[name=view][value=reveal]').check();
		await expect(seen(own)).toHaveCount(5);
		const button = page.locator('.twin-button').first();
		await button.click();
		await expect(seen(own === 'en' ? 'zh-Hans' : 'en')).toHaveCount(1);
	});
}

for (const [device, turn] of [
	['', 0],
	[', on a device on which they come first', 150],
] as const) {
	test(
		`a quotation is the original also where other characters and pinyin are shown${device}`,
		{ tag: '@core' },
		async ({ page }) => {
			await page.addInitScript(() => {
				localStorage.setItem('reading', '{"pinyin":"all","script":"traditional"}');
			});
			await slowTurns(page, turn);
			await page.goto('/zh/decision/2-3/');
			await expect(page.locator('[data-sentence="2-3.1.4"] rt').first()).toBeVisible();
			await expect(page.locator('html')).toHaveAttribute('data-ready', '');
			await page.locator('.pair > .number').nth(3).click();
			await page.getByRole('dialog').locator('[data-part=quote]').click();
			await expect
				.poll(() => page.evaluate(() => navigator.clipboard.readText()))
				.toContain('打造一批数字产线、智能车间');
		},
	);
}
