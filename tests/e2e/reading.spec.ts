import { expect, test } from './site.ts';

test(
	'a reader goes from the front door to the first section and on to the next',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/');
		await page.getByRole('link', { name: 'Read in English' }).click();
		await page.getByRole('link', { name: 'Start reading' }).click();
		await expect(page).toHaveURL('/en/decision/0/');
		await page
			.getByRole('navigation', { name: 'Previous and next section' })
			.getByRole('link')
			.click();
		await expect(page).toHaveURL('/en/decision/1-1/');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('重大意义');
		await page.getByRole('link', { name: 'Previous' }).click();
		await expect(page).toHaveURL('/en/decision/0/');
	},
);

test('previous and next lead through all 20 sections', async ({ page }) => {
	await page.goto('/zh/decision/0/');
	const seen = [page.url()];
	const next = page.locator('.pager a[rel=next]');
	while ((await next.count()) > 0) {
		await next.click();
		// A page that is still arriving has no links at its end yet.
		await page.waitForLoadState('domcontentloaded');
		seen.push(page.url());
	}
	expect(seen).toHaveLength(20);
	expect(seen.at(-1)).toContain('/zh/decision/6/');
});

test('the contents tell the section that is open', { tag: '@core' }, async ({ page }) => {
	await page.goto('/en/decision/2-3/');
	const contents = page.getByRole('navigation', { name: 'Contents' });
	const current = contents.locator('[aria-current=page]');
	await expect(current).toHaveCount(1);
	await expect(current).toHaveAttribute('href', '/en/decision/2-3/');
});

test(
	'on the full-text page the contents follow the section being read',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/zh/decision/#section-3-2');
		const contents = page.getByRole('navigation', { name: '目录' });
		const current = contents.locator('[aria-current=location]');
		await expect(current).toHaveText('深入推进城乡融合发展');
		await contents.getByRole('link', { name: '全面推进美丽遂宁建设' }).click();
		await expect(current).toHaveText('全面推进美丽遂宁建设');
	},
);

test('on a phone the contents open as a sheet, close with Escape and lead on', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/en/decision/1-1/');
	const contents = page.getByRole('navigation', { name: 'Contents' });
	const button = page.getByRole('button', { name: 'Contents' });
	await expect(contents).toBeHidden();
	await button.click();
	await expect(contents).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(contents).toBeHidden();
	await expect(button).toBeFocused();
	await button.click();
	await contents.getByRole('link', { name: 'Development goals' }).click();
	await expect(page).toHaveURL('/en/decision/1-3/');
});

test('on a phone a link of the full text’s contents closes the sheet', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/en/decision/');
	await page.getByRole('button', { name: 'Contents' }).click();
	const contents = page.getByRole('navigation', { name: 'Contents' });
	await contents.getByRole('link', { name: 'Development goals' }).click();
	await expect(contents).toBeHidden();
	await expect(page.getByRole('heading', { name: 'Development goals' })).toBeInViewport();
});

test('the language switch stays in the same section', async ({ page }) => {
	await page.goto('/en/decision/4-2/');
	const languages = page.getByRole('navigation', { name: 'Language' });
	await expect(languages.getByRole('link')).toHaveCount(1);
	await languages.getByRole('link', { name: '中文' }).click();
	await expect(page).toHaveURL('/zh/decision/4-2/');
	await page
		.getByRole('navigation', { name: '语言' })
		.getByRole('link', { name: 'English' })
		.click();
	await expect(page).toHaveURL('/en/decision/4-2/');
});

test('the page’s own language comes first in every pair and carries the id', async ({ page }) => {
	for (const [language, lang] of [
		['en', 'en'],
		['zh', 'zh-Hans'],
	]) {
		await page.goto(`/${language ?? ''}/decision/2-3/`);
		const first = page.locator('[data-sentence="2-3.1.4"]').first();
		await expect(first).toHaveAttribute('lang', lang ?? '');
		await expect(first).toHaveAttribute('id', 's2-3.1.4');
	}
});

test(
	'the skip link is the first stop and leads to the text',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/en/decision/2-3/');
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: 'Skip to the text' });
		await expect(skip).toBeFocused();
		await expect(skip).toBeInViewport();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('main')).toBeFocused();
	},
);

test('a sentence number is a permalink that marks its pair', async ({ page }) => {
	await page.goto('/en/decision/2-3/');
	const plain = await page
		.locator('.pair')
		.nth(3)
		.evaluate((pair) => getComputedStyle(pair).backgroundColor);
	await page.getByRole('link', { name: 'Link to sentence 2-3.1.4' }).click();
	await expect(page).toHaveURL('/en/decision/2-3/#s2-3.1.4');
	await expect(page.locator('[id="s2-3.1.4"]')).toBeInViewport();
	await expect(page.locator('.pair').nth(3)).not.toHaveCSS('background-color', plain);
});

test('everything selected holds the sentences and none of their numbers', async ({ page }) => {
	await page.goto('/zh/decision/2-3/');
	const selected = await page.evaluate(() => {
		const selection = getSelection();
		selection?.selectAllChildren(document.querySelector('.section-text') ?? document.body);
		return selection?.toString() ?? '';
	});
	expect(selected).toContain('探索推行数据入统');
	expect(selected).toContain('official statistics');
	expect(selected).not.toMatch(/1\.\d/);
});

test(
	'an address that leads nowhere answers 404 in both languages',
	{ tag: '@core' },
	async ({ request }) => {
		const response = await request.get('/nowhere/');
		expect(response.status()).toBe(404);
		const text = await response.text();
		expect(text).toContain('找不到这一页');
		expect(text).toContain('Page not found');
	},
);
