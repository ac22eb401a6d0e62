import type { Page } from 'playwright/test';
import { expect, test } from './site.ts';

function minutes(page: Page) {
	return page.locator('reading-progress');
}

async function wheelTo(page: Page, selector: string): Promise<void> {
	await page.mouse.move(600, 500);
	const far = await page.locator(selector).evaluate((one) => one.getBoundingClientRect().top - 150);
	await page.mouse.wheel(0, far);
	await expect
		.poll(() =>
			page.locator(selector).evaluate((one) => Math.abs(one.getBoundingClientRect().top - 150)),
		)
		.toBeLessThan(3);
}

test(
	'the minutes and the contents follow the reading of the full text',
	{ tag: '@core' },
	async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto('/en/decision/');
		const total = Number(/\d+/.exec((await minutes(page).textContent()) ?? '')?.[0]);
		expect(total).toBeGreaterThan(20);

		await page.evaluate(() => {
			document.getElementById('section-4-2')?.scrollIntoView();
		});
		const current = page
			.getByRole('navigation', { name: 'Contents' })
			.locator('[aria-current=location]');
		await expect(current).toHaveAttribute('href', '#section-4-2');
		await expect(current).toBeInViewport();
		await expect
			.poll(async () => Number(/\d+/.exec((await minutes(page).textContent()) ?? '')?.[0]))
			.toBeLessThan(total / 2);

		await page.evaluate(() => {
			scrollTo(0, document.body.scrollHeight);
		});
		await expect(minutes(page)).toHaveText('Less than a minute left');
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
	},
);

test('the home page leads back to where one left off, in either language', async ({ page }) => {
	await page.goto('/en/');
	const way = page.getByRole('link', { name: 'Continue where you left off' });
	await expect(way).toBeHidden();

	await page.goto('/en/decision/2-2/');
	await wheelTo(page, '[id="s2-2.2.3"]');
	await page.goto('/en/');
	await expect(way).toBeVisible();
	await expect(page.locator('continue-reading')).toContainText(
		'Optimizing the modern industrial system with a focus on advanced manufacturing · 2-2.2.',
	);
	await way.click();
	await expect(page).toHaveURL(/\/en\/decision\/2-2\/#s2-2\.2\.\d$/);

	await page.goto('/zh/decision/');
	await page.keyboard.press('PageDown');
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('last-place')))
		.toContain('true');
	await page.goto('/zh/');
	await page.getByRole('link', { name: '接着上次的地方读' }).press('Enter');
	await expect(page).toHaveURL(/\/zh\/decision\/#s0\.1\.\d|\/zh\/decision\/#s1-1/);
});

test('what is stored but is no place is passed over', { tag: '@core' }, async ({ page }) => {
	await page.addInitScript(() => {
		localStorage.setItem('last-place', '{"id":"javascript:alert(1)"}');
	});
	await page.goto('/en/');
	await expect(page.getByRole('link', { name: 'Start reading' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Continue where' })).toBeHidden();
});

test('with storage forbidden the pages work all the same', { tag: '@core' }, async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('forbidden', 'SecurityError');
			},
		});
	});
	await page.goto('/en/decision/2-2/');
	await wheelTo(page, '[id="s2-2.2.3"]');
	await page.goto('/en/');
	await expect(page.getByRole('link', { name: 'Start reading' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Continue where' })).toBeHidden();
});

test.describe('by touch, with scripts off', () => {
	test.use({ javaScriptEnabled: false, hasTouch: true, viewport: { width: 360, height: 740 } });

	test(
		'the minutes of the whole text stand in the contents',
		{ tag: '@core' },
		async ({ page }) => {
			await page.goto('/zh/decision/2-3/');
			await page.getByRole('button', { name: '目录' }).tap();
			await expect(minutes(page)).toHaveText(/^还剩约\d+分钟$/);
			await expect(page.locator('.section-length')).toContainText(/约\d+分钟/);
		},
	);
});
