import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';

for (const [path, issuer, cite] of [
	['/zh/about/', '中共遂宁市委：中国共产党在地级市遂宁的领导机关', '引用格式'],
	['/en/about/', 'CPC Suining Municipal Committee, the Party’s leading body', 'Cite as'],
] as const) {
	test(`${path} has the title block, on a phone and on a screen`, async ({ page }) => {
		await page.goto(path);
		await expect(page.getByRole('definition').filter({ hasText: issuer }).first()).toBeVisible();
		await expect(page.getByRole('term').filter({ hasText: cite })).toBeVisible();
		for (const [width, colorScheme] of [
			[360, 'dark'],
			[1280, 'light'],
		] as const) {
			await page.setViewportSize({ width, height: 740 });
			await page.emulateMedia({ colorScheme });
			const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(scrolled).toBeLessThanOrEqual(width);
			expect(await axeFindings(page), colorScheme).toEqual([]);
		}
		const data = await page.request.get(
			(await page.getByRole('link', { name: 'document.json' }).getAttribute('href')) ?? '',
		);
		expect(data.ok()).toBe(true);
	});
}

const COMPUTE = 'Compute both again in this browser';

test('the browser computes both hashes anew, and says that they are the same', async ({ page }) => {
	for (const [path, button, same] of [
		['/en/about/', COMPUTE, 'Both are the same'],
		['/zh/about/', '在浏览器里重新计算', '两项都一致'],
	] as const) {
		await page.goto(path);
		await page.getByRole('button', { name: button }).click();
		await expect(page.getByRole('status').filter({ hasText: same })).toBeVisible();
	}
});

test('a full text that somebody has changed is told, in either language', async ({ page }) => {
	for (const [from, to, said, unsaid] of [
		[/(<span[^>]*lang="zh-Hans"[^>]*data-sentence[^>]*>)/, '$1不', 'not the original', 'Both are'],
		[
			/(<span[^>]*lang="en"[^>]*data-sentence[^>]*>)/,
			'$1Not ',
			'not what was built',
			'not the original',
		],
	] as const) {
		await page.route('**/en/decision/', async (route) => {
			const response = await route.fetch();
			const body = (await response.text()).replace(from, to);
			await route.fulfill({ response, body });
		});
		await page.goto('/en/about/');
		await page.getByRole('button', { name: COMPUTE }).click();
		const status = page.locator('text-verification').getByRole('status');
		await expect(status).toContainText(said);
		await expect(status).toContainText(/[\da-f]{64}/);
		await expect(status).not.toContainText(unsaid);
		await page.unroute('**/en/decision/');
	}
});

test('where browsers compute nothing, or nothing comes, the page says so', async ({ page }) => {
	await page.addInitScript(() => {
		if (location.search === '?plain') {
			Object.defineProperty(globalThis, 'isSecureContext', { value: false });
		}
	});
	await page.goto('/en/about/?plain');
	const status = page.locator('text-verification').getByRole('status');
	await page.getByRole('button', { name: COMPUTE }).click();
	await expect(status).toContainText('only on pages that come by HTTPS');
	await page.goto('/en/about/');
	await page.route('**/en/decision/', (route) => route.fulfill({ status: 204 }));
	await page.getByRole('button', { name: COMPUTE }).click();
	await expect(status).toContainText('could not be loaded');
});
