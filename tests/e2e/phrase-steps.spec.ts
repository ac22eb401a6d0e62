/** Steps from phrase to phrase in quick succession: each press is one phrase. */
import type { Page } from 'playwright/test';
import { DESKTOP, PAGES, phrasesInOrder } from './phrase-page.ts';
import { expect, scriptsOf, test } from './site.ts';

/** Many steps over all of the text take a while on a busy machine, in ms. */
const MANY_STEPS = { timeout: 20_000 };

/** Presses a key as fast as can be, so that no step is done before the next is asked for. */
function pressFast(page: Page, key: string, times: number): Promise<void> {
	return page.evaluate(
		([what, count]) => {
			for (let press = 0; press < count; press += 1)
				document.body.dispatchEvent(new KeyboardEvent('keydown', { key: what, bubbles: true }));
		},
		[key, times] as const,
	);
}

test('each press of ] and [ goes one phrase on, however fast, also into sections that are to be fetched', async ({
	page,
}) => {
	await page.setViewportSize(DESKTOP);
	await page.route('**/data/phrases/*.json', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 150));
		await route.continue();
	});
	await page.goto('/en/decision/?view=side');
	const order = await phrasesInOrder(page, /^(0|1-1|1-2)\./);
	const ahead = order.findIndex((name) => name.startsWith('1-2.')) + 4;
	const place = page.locator('html');
	await pressFast(page, ']', ahead + 1);
	await expect(place).toHaveAttribute('data-phrase', order[ahead] ?? '', MANY_STEPS);
	await pressFast(page, '[', ahead - 2);
	await expect(place).toHaveAttribute('data-phrase', order[2] ?? '', MANY_STEPS);
	// Into a section behind which nothing is fetched yet, backwards.
	await page.goto('/en/decision/?view=side#s1-2.1.1');
	await page.reload();
	await pressFast(page, ']', 2);
	await pressFast(page, '[', 6);
	const first = order.findIndex((name) => name.startsWith('1-2.'));
	await expect(place).toHaveAttribute('data-phrase', order[first + 1 - 6] ?? '', MANY_STEPS);
});

test('steps into a section that cannot be fetched stay where they are, and go on when it can be', async ({
	context,
}) => {
	// Its console says what failed.
	const page = await context.newPage();
	await page.setViewportSize(DESKTOP);
	let isCut = true;
	let failed = 0;
	await page.route('**/data/phrases/1-1.json', (route) => {
		if (!isCut) return route.continue();
		failed += 1;
		return route.abort();
	});
	await page.goto('/en/decision/?view=side');
	await scriptsOf(page);
	const order = await phrasesInOrder(page, /^(0|1-1)\./);
	const last = order.findIndex((name) => name.startsWith('1-1.')) - 1;
	const place = page.locator('html');
	await pressFast(page, ']', last + 3);
	await expect.poll(() => failed, MANY_STEPS).toBe(2);
	await expect(place).toHaveAttribute('data-phrase', order[last] ?? '', MANY_STEPS);
	await pressFast(page, '[', 1);
	await expect(place).toHaveAttribute('data-phrase', order[last - 1] ?? '', MANY_STEPS);
	isCut = false;
	await pressFast(page, ']', 3);
	await expect(place).toHaveAttribute('data-phrase', order[last + 2] ?? '', MANY_STEPS);
	await page.close();
});

test(
	'Escape and pointing elsewhere let go of the steps that still wait',
	{ tag: '@core' },
	async ({ page }) => {
		await page.setViewportSize(DESKTOP);
		let send = (): void => undefined;
		const held = new Promise<void>((resolve) => (send = resolve));
		await page.route('**/data/phrases/1-1.json', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto('/en/decision/?view=side');
		const order = await phrasesInOrder(page, /^(0|1-1)\./);
		const last = order.findIndex((name) => name.startsWith('1-1.')) - 1;
		const place = page.locator('html');
		await pressFast(page, ']', last + 4);
		await expect(place).toHaveAttribute('data-phrase', order[last] ?? '', MANY_STEPS);
		await page.keyboard.press('Escape');
		await expect(place).not.toHaveAttribute('data-phrase');
		const answered = page.waitForResponse('**/data/phrases/1-1.json');
		send();
		await answered;
		await page.waitForTimeout(200);
		await expect(place).not.toHaveAttribute('data-phrase');
		await page.locator('[data-sentence="0.1.1"] a').first().focus();
		await page.keyboard.press(']');
		await expect(place).toHaveAttribute('data-phrase', order[0] ?? '', MANY_STEPS);
	},
);

test(
	'a mouse that lies on the text takes no step back when the page moves below it',
	{ tag: '@core' },
	async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 600 });
		await page.goto(`${PAGES.en}?view=side`);
		const order = await phrasesInOrder(page, /^2-3\.1\.[1-3]$/);
		await page.mouse.move(420, 330);
		await expect(page.locator('html')).toHaveAttribute('data-phrase');
		await page.keyboard.press('Escape');
		for (const name of order) {
			await page.keyboard.press(']');
			await expect(page.locator('html')).toHaveAttribute('data-phrase', name);
			// A rest is 40 ms.
			await page.waitForTimeout(120);
			await expect(page.locator('html')).toHaveAttribute('data-phrase', name);
		}
		expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
		await page.mouse.move(424, 330);
		await expect(page.locator('html')).not.toHaveAttribute('data-phrase', order.at(-1) ?? '');
	},
);
