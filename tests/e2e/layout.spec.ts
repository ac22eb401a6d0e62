import { sampledPaths } from '../site-paths.ts';
import { expect, test } from './site.ts';

const NARROWEST = 320;
const WIDEST = 1440;

for (const { path, details } of sampledPaths()) {
	test(
		`${path} does not scroll sideways from ${NARROWEST} to ${WIDEST} px`,
		details,
		async ({ page }) => {
			await page.goto(path);
			const session = await page.context().newCDPSession(page);
			const overflowing: number[] = [];
			for (let width = NARROWEST; width <= WIDEST; width += 28) {
				const metrics = { width, height: 800, deviceScaleFactor: 1, mobile: false };
				await session.send('Emulation.setDeviceMetricsOverride', metrics);
				const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
				if (scrollWidth > clientWidth) overflowing.push(width);
			}
			expect(overflowing).toEqual([]);
		},
	);
}

for (const { path, details } of sampledPaths()) {
	test(`${path} does not scroll sideways at double size on a phone`, details, async ({ page }) => {
		await page.addInitScript(() => {
			localStorage.setItem('reading', '{"size":"200"}');
		});
		for (const width of [320, 360, 412]) {
			await page.setViewportSize({ width, height: 740 });
			await page.goto(path);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, `${width} px`).toBeLessThanOrEqual(width);
		}
	});
}

test('side by side each sentence is level with its twin, from 1024 px on', async ({ page }) => {
	for (const width of [1024, 1152, 1264, 1472]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/en/decision/2-2/');
		const pairs = await page.locator('.pair').evaluateAll((elements) =>
			elements.map((pair) => {
				const [first, second] = [...pair.querySelectorAll('[data-sentence]')].map((half) =>
					half.getBoundingClientRect(),
				);
				return first && second ? [second.left - first.right, Math.abs(first.top - second.top)] : [];
			}),
		);
		expect(pairs).toHaveLength(31);
		for (const [gap, step] of pairs) {
			expect(gap).toBeGreaterThan(0);
			expect(step).toBeLessThan(8);
		}
	}
});

test('on a phone the view of both languages has each twin below its sentence', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/zh/decision/2-2/?view=side');
	const order = await page.locator('.pair').evaluateAll((elements) =>
		elements.map((pair) => {
			const [first, second] = [...pair.querySelectorAll('[data-sentence]')].map((half) =>
				half.getBoundingClientRect(),
			);
			return first !== undefined && second !== undefined && first.bottom <= second.top;
		}),
	);
	expect(order).not.toContain(false);
});

test('Chinese is set as Chinese and English as English', async ({ page }) => {
	await page.goto('/en/decision/2-3/');
	const zh = page.locator('[data-sentence][lang=zh-Hans]').first();
	const en = page.locator('[data-sentence][lang=en]').first();
	await expect(zh).toHaveCSS('line-break', 'strict');
	await expect(zh).toHaveCSS('text-autospace', 'normal');
	await expect(zh).toHaveCSS('text-spacing-trim', 'trim-start');
	await expect(zh).toHaveCSS('font-family', /PingFang SC/);
	await expect(zh).not.toHaveCSS('font-family', /SimSun/);
	await expect(en).toHaveCSS('hyphens', 'auto');
	await expect(en).toHaveCSS('font-family', /Georgia/);
});

test('a line is no longer than is comfortable on the widest screen', async ({ page }) => {
	await page.setViewportSize({ width: 2200, height: 900 });
	await page.goto('/zh/decision/2-2/?view=zh');
	const characters = await page
		.locator('[data-sentence][lang=zh-Hans]')
		.evaluateAll((sentences) =>
			Math.max(
				...sentences.map(
					(one) => one.getBoundingClientRect().width / parseFloat(getComputedStyle(one).fontSize),
				),
			),
		);
	expect(characters).toBeLessThanOrEqual(38);
	expect(characters).toBeGreaterThan(28);
});

for (const language of ['zh', 'en']) {
	test(`at 320 px every way in header and bar of /${language}/ is in sight, at any size of text`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		for (const path of ['decision/2-2/', 'glossary/', '']) {
			for (const size of ['100', '140', '200']) {
				await page.goto(`/${language}/${path}`);
				await page.evaluate((value) => (document.documentElement.dataset['size'] = value), size);
				const header = page.getByRole('banner');
				const ways = page
					.locator('.site-header, .site-bar')
					.locator('a, button')
					.filter({ visible: true });
				expect(await ways.count()).toBeGreaterThanOrEqual(path.startsWith('decision') ? 9 : 5);
				const out = await ways.evaluateAll((elements) =>
					elements
						.filter((way) => {
							const { left, right, top, bottom } = way.getBoundingClientRect();
							const isWithin = left >= 0 && right <= innerWidth && bottom - top >= 24;
							const [x, y] = [(left + right) / 2, (top + bottom) / 2];
							return !isWithin || !way.contains(document.elementFromPoint(x, y));
						})
						.map(({ textContent }) => textContent),
				);
				expect(out, `${path} ${size}`).toEqual([]);
				expect(
					await header.evaluate(
						(one) =>
							[one, ...one.querySelectorAll('*')].filter(
								(part) =>
									part.checkVisibility() &&
									part.scrollWidth > part.clientWidth + 1 &&
									getComputedStyle(part).overflowX !== 'visible',
							).length,
					),
				).toBe(0);
			}
		}
	});
}
