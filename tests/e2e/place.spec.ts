/** The sentence at the top of the window stays there, whatever is changed. */
import { test as plain, type Page } from 'playwright/test';
import { blockStorage } from './blocked-storage.ts';
import { expect, test } from './site.ts';

/** How far a sentence may move, in px. */
const TOLERANCE = 24;

/** Puts a sentence at the top of the window, just below the bars: the one whose place is kept. */
async function goTo(page: Page, id: string, top?: number): Promise<void> {
	await page.evaluate(
		([sentence, wanted]) => {
			const half = document.querySelector(`[data-sentence="${String(sentence)}"]`);
			const now = half?.closest('.pair')?.getBoundingClientRect().top ?? 0;
			const reading = document.querySelector('.reading');
			const line = reading ? parseFloat(getComputedStyle(reading).scrollMarginBlockStart) : 0;
			scrollBy({ top: now - Number(wanted ?? line + 8), behavior: 'instant' });
		},
		[id, top],
	);
	await settled(page);
}

/** Two frames: what is noted and drawn in the next one has been. */
function settled(page: Page): Promise<void> {
	return page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				requestAnimationFrame(() => {
					requestAnimationFrame(() => {
						resolve();
					});
				});
			}),
	);
}

function topOf(page: Page, id: string): Promise<number> {
	return page
		.locator('.pair')
		.filter({ has: page.locator(`[data-sentence="${id}"]`) })
		.evaluate((pair) => pair.getBoundingClientRect().top);
}

async function expectKept(page: Page, id: string, before: number, what: string): Promise<void> {
	await settled(page);
	expect(Math.abs((await topOf(page, id)) - before), what).toBeLessThanOrEqual(TOLERANCE);
}

test('a change of view, of any setting or of the window keeps the place', async ({ page }) => {
	const id = '3-2.2.1';
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('/zh/decision/');
	for (const name of ['中文', '英文', '点开对照', '上下对照', '左右对照']) {
		await goTo(page, id);
		const before = await topOf(page, id);
		await page.getByRole('radio', { name, exact: true }).check();
		await expectKept(page, id, before, name);
	}
	await page.getByRole('button', { name: '阅读设置' }).click();
	for (const name of ['特大', '标准', '窄', '宽', '宋体', '繁体']) {
		await goTo(page, id);
		const before = await topOf(page, id);
		await page.getByRole('radio', { name, exact: true }).check();
		await expectKept(page, id, before, name);
	}
	for (const choice of ['术语', '全文']) {
		await goTo(page, id);
		const before = await topOf(page, id);
		const group = page.getByRole('group', { name: '拼音' });
		await group.getByRole('radio', { name: choice, exact: true }).check();
		await expect(page.locator(`[data-sentence="${id}"][lang=zh-Hant] rt`).first()).toBeVisible();
		await expect(page.locator('[data-part=loading]')).toBeEmpty();
		await expectKept(page, id, before, choice);
	}
	await page.keyboard.press('Escape');
	for (const width of [800, 360, 1440]) {
		await goTo(page, id);
		const before = await topOf(page, id);
		await page.setViewportSize({ width, height: 900 });
		await expectKept(page, id, before, `${width} px`);
	}
});

/** The sheet of the views, opened without the page being scrolled to what opens it. */
async function openViews(page: Page): Promise<void> {
	await page.locator('#view').evaluate((sheet) => {
		if (sheet instanceof HTMLElement) sheet.showPopover();
	});
}

test('after a change of the full text a link still leads to its sentence, and all sizes become true', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/en/decision/');
	const root = page.locator('html');
	await expect(root).toHaveAttribute('data-sized');
	await openViews(page);
	await page.getByRole('radio', { name: 'Chinese', exact: true }).check();
	await page.keyboard.press('Escape');
	await page.evaluate(() => {
		location.hash = '#s5-1.1.3';
	});
	await settled(page);
	const before = await topOf(page, '5-1.1.3');
	expect(before).toBeGreaterThan(0);
	expect(before).toBeLessThan(200);
	await expect(root).not.toHaveAttribute('data-settling', { timeout: 20_000 });
	await expectKept(page, '5-1.1.3', before, 'link');

	const height = () => page.evaluate(() => document.documentElement.scrollHeight);
	const left = await height();
	await root.evaluate((element) => {
		delete element.dataset['sized'];
	});
	expect(Math.abs((await height()) - left)).toBeLessThanOrEqual(TOLERANCE);
});

test(
	'a long sentence cut by the top of the window keeps its place or stays in sight',
	{ tag: '@core' },
	async ({ page }) => {
		const id = '1-2.2.2';
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto('/en/decision/1-2/');
		await goTo(page, id, -300);
		const before = await topOf(page, id);
		await openViews(page);
		await page.getByRole('radio', { name: 'English', exact: true }).check();
		await expectKept(page, id, before, 'English');
		await page.getByRole('radio', { name: 'Chinese', exact: true }).check();
		await settled(page);
		const pair = page.locator('.pair').filter({ has: page.locator(`[data-sentence="${id}"]`) });
		await expect(pair).toBeInViewport();
	},
);

test('the language switch leads to the same sentence at the same height, and Back too', async ({
	page,
}) => {
	const id = '2-2.3.4';
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('/zh/decision/2-2/');
	await goTo(page, id);
	const before = await topOf(page, id);
	await page.getByRole('button', { name: '阅读设置' }).click();
	await page.getByRole('link', { name: '切换到英文页面' }).click();
	await expect(page).toHaveURL('/en/decision/2-2/');
	await expectKept(page, id, before, 'zh to en');
	expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
	await page.goBack();
	await expect(page).toHaveURL('/zh/decision/2-2/');
	await expectKept(page, id, before, 'back');

	// A reader of Chinese only reads English only on the English page, and Chinese again on the way back.
	await page.getByRole('radio', { name: '中文', exact: true }).check();
	await goTo(page, id);
	const alone = await topOf(page, id);
	await page.getByRole('button', { name: '阅读设置' }).click();
	await page.getByRole('link', { name: '切换到英文页面' }).click();
	await expect(page.getByRole('radio', { name: 'English', exact: true })).toBeChecked();
	await expectKept(page, id, alone, 'alone, zh to en');
	await page.goBack();
	await expect(page.getByRole('radio', { name: '中文', exact: true })).toBeChecked();
	await expectKept(page, id, alone, 'alone, back');
});

test(
	'with storage blocked the language switch leads to the sentence by its address',
	{ tag: '@core' },
	async ({ page }) => {
		await blockStorage(page);
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto('/zh/decision/2-2/');
		await goTo(page, '2-2.3.4');
		await page.getByRole('button', { name: '阅读设置' }).click();
		await page.getByRole('link', { name: '切换到英文页面' }).click();
		await expect(page).toHaveURL('/en/decision/2-2/#s2-2.3.4');
		await expect(page.locator('[id="s2-2.3.4"]')).toBeInViewport();
	},
);

// By its own test function: the other one waits for the script, which is held back here.
for (const [path, width] of [
	['/zh/decision/', 360],
	['/en/decision/2-2/', 390],
	['/en/decision/2-2/', 1280],
] as const) {
	plain(
		`the script changes no size of the text as it comes: ${path} at ${width} px`,
		async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			let release = (): void => undefined;
			const released = new Promise<void>((resolve) => (release = resolve));
			await page.route('**/page.browser-*.js', async (route) => {
				await released;
				await route.continue();
			});
			const heights = () =>
				page
					.locator('.reading .pair')
					.evaluateAll((pairs) => pairs.map((pair) => pair.getBoundingClientRect().height));
			await page.goto(path);
			const before = await heights();
			release();
			await expect(page.locator('html')).toHaveAttribute('data-ready');
			expect(before.length).toBeGreaterThan(10);
			// A sentence that grows does so by a line; the letters of a button may be of another font.
			const grown = (await heights()).map((height, at) => Math.abs(height - (before[at] ?? 0)));
			expect(Math.max(...grown)).toBeLessThan(1);
		},
	);
}
