/** The panel of reading settings: what each does, that it is remembered, and that all can be undone. */
import type { Page } from 'playwright/test';
import { VIEWS } from '../../src/components/settings/choices.ts';
import { axeFindings } from './axe.ts';
import { blockStorage } from './blocked-storage.ts';
import { expect, test } from './site.ts';

const THEMES = ['Light', 'Sepia', 'Dark', 'High contrast', 'System'];

async function open(page: Page, name = 'Reading settings'): Promise<void> {
	await page.getByRole('button', { name }).click();
	await expect(page.getByRole('dialog', { name })).toBeVisible();
}

function choice(page: Page, setting: string, value: string) {
	return page
		.getByRole('group', { name: setting })
		.getByRole('radio', { name: value, exact: true });
}

function stored(page: Page): Promise<string | null> {
	return page.evaluate(() => localStorage.getItem('reading'));
}

test('each setting does what it says, is remembered under one key, and leaves nothing when undone', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('/en/decision/1-3/?view=interleaved');
	const zh = page.locator('[data-sentence][lang=zh-Hans]').first();
	const measure = () =>
		zh.evaluate((half) => ({
			size: parseFloat(getComputedStyle(half).fontSize),
			width: half.getBoundingClientRect().width,
		}));
	const before = await measure();
	await open(page);
	await choice(page, 'Text size', 'Extra large').check();
	expect((await measure()).size).toBeCloseTo(2 * before.size);
	await choice(page, 'Text size', 'Normal').check();
	await choice(page, 'Line width', 'Narrow').check();
	expect((await measure()).width).toBeLessThan(before.width);
	await choice(page, 'Chinese type', 'Serif').check();
	await expect(zh).toHaveCSS('font-family', /Songti SC/);
	await choice(page, 'Colors', 'Sepia').check();
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(247, 238, 221)');
	expect(JSON.parse((await stored(page)) ?? '')).toEqual({
		width: 'narrow',
		face: 'serif',
		theme: 'sepia',
	});

	await page.goto('/zh/decision/');
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(247, 238, 221)');
	await open(page, '阅读设置');
	await expect(choice(page, '行宽', '窄')).toBeChecked();
	await expect(choice(page, '中文字体', '宋体')).toBeChecked();
	await page.goto('/en/about/');
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(247, 238, 221)');

	await page.goto('/en/decision/1-3/');
	await open(page);
	await page.getByRole('button', { name: 'Reset to defaults' }).click();
	await expect(choice(page, 'Colors', 'System')).toBeChecked();
	expect(await stored(page)).toBeNull();
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Reading settings' })).toBeFocused();
});

test('the panel works by keyboard alone', { tag: '@core' }, async ({ page }) => {
	await page.goto('/en/decision/1-3/');
	await page.getByRole('button', { name: 'Reading settings' }).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(choice(page, 'Text size', 'Normal')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(choice(page, 'Text size', 'Large')).toBeChecked();
	await expect(page.locator('html')).toHaveAttribute('data-size', '115');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Reading settings' })).toBeFocused();
});

test('what is stored and is no choice is passed over', { tag: '@core' }, async ({ page }) => {
	for (const value of ['{', 'null', '[]', '"x"', '{"theme":"pink","size":"90","extra":1}']) {
		await page.addInitScript((text) => {
			localStorage.setItem('reading', text);
		}, value);
		await page.goto('/en/decision/1-3/');
		await expect(page.locator('html')).not.toHaveAttribute('data-theme');
		await expect(page.getByRole('radio', { name: 'Side by side' })).toBeChecked();
	}
	await expect(page.locator('html')).toHaveAttribute('data-size', '90');
	await open(page);
	await choice(page, 'Line width', 'Wide').check();
	expect(await stored(page)).toBe('{"size":"90","width":"wide"}');
});

test(
	'with storage blocked everything works and holds for the visit',
	{ tag: '@core' },
	async ({ page }) => {
		await blockStorage(page);
		await page.goto('/en/decision/1-3/');
		await page.getByRole('radio', { name: 'Stacked' }).check();
		await open(page);
		await choice(page, 'Colors', 'Dark').check();
		await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(21, 20, 15)');
		await page.keyboard.press('Escape');
		await page.getByRole('link', { name: 'Previous' }).click();
		await expect(page).toHaveURL('/en/decision/1-2/');
		await expect(page.getByRole('radio', { name: 'Stacked' })).toBeChecked();
		await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(21, 20, 15)');
	},
);

test('pinyin and traditional characters come on request, over the same text, and go again', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/zh/decision/1-3/', { waitUntil: 'networkidle' });
	expect(asked.filter((path) => path.startsWith('/data/'))).toEqual([]);
	const first = page.locator('[data-sentence="1-3.1.2"]').first();
	// The markup itself, read only: turned off, pinyin has to leave nothing behind.
	const plain = await first.innerHTML();
	const text = () =>
		first.evaluate((half) => {
			const copy = half.cloneNode(true);
			if (copy instanceof Element)
				for (const added of copy.querySelectorAll('rt, [data-note]')) added.remove();
			return copy.textContent;
		});
	const before = await text();
	await open(page, '阅读设置');

	await choice(page, '拼音', '术语').check();
	await expect(first.locator('a[data-term] rt').first()).toHaveAttribute('data-reading', 'xīn');
	expect(await first.locator('rt').count()).toBe(await first.locator('a rt').count());
	expect(await text()).toBe(before);
	await choice(page, '拼音', '全文').check();
	await expect(first.locator('rt').first()).toHaveAttribute('data-reading', 'fā');
	expect(await first.locator('rt').count()).toBe((before?.match(/\p{Script=Han}/gu) ?? []).length);
	const title = page.locator('h1 rt');
	const drawn = title.evaluateAll((all) =>
		all.map((one) => getComputedStyle(one, '::before').content),
	);
	expect(await drawn).toEqual(['"fā"', '"zhǎn"', '"mù"', '"biāo"']);
	await expect(title.first()).toBeVisible();
	expect(await text()).toBe(before);

	await choice(page, '汉字', '繁体').check();
	await expect(first).toHaveAttribute('lang', 'zh-Hant');
	await expect(first.locator('rt').first()).toHaveAttribute('data-reading', 'fā');
	expect(await text()).toContain('發展新質生產力取得新進展');
	await choice(page, '拼音', '不显示').check();
	await expect.poll(text).toContain('發展新質生產力取得新進展');
	await expect(page.locator('h1')).toContainText('發展目標');
	await page.reload();
	await expect(first).toContainText('發展新質生產力');
	await expect(page.locator('.note-text[lang=zh-Hans], [data-sentence][lang=zh-Hans]')).toHaveCount(
		0,
	);
	await open(page, '阅读设置');
	await choice(page, '汉字', '简体').check();
	await expect(first).toHaveAttribute('lang', 'zh-Hans');
	expect(await first.innerHTML()).toBe(plain);
	expect(asked.filter((path) => path.startsWith('/data/')).toSorted()).toEqual([
		'/data/pinyin/1-3.json',
		'/data/traditional/1-3.json',
		'/data/traditional/1-3.json',
	]);
});

test('when pinyin cannot be fetched the panel says so and the next choice tries again', async ({
	page,
}) => {
	await page.route('**/data/pinyin/*.json', (route) => route.fulfill({ body: '<html>' }));
	await page.goto('/en/decision/1-3/');
	await open(page);
	await choice(page, 'Pinyin', 'On everything').check();
	await expect(page.getByText('could not be loaded')).toBeVisible();
	await page.unroute('**/data/pinyin/*.json');
	await choice(page, 'Pinyin', 'On terms').check();
	await expect(page.locator('[data-sentence] rt').first()).toBeVisible();
	await expect(page.getByText('could not be loaded')).toHaveCount(0);
});

for (const viewport of [
	{ width: 1280, height: 900 },
	{ width: 360, height: 740 },
]) {
	test(`axe finds nothing in any view and theme, with the panel and the keys open, ${viewport.width} px`, async ({
		page,
	}) => {
		test.setTimeout(300_000);
		await page.setViewportSize(viewport);
		await page.goto('/en/decision/1-3/');
		const analyze = async (what: string) => {
			expect(await axeFindings(page), what).toEqual([]);
		};
		const views = page.getByRole('group', { name: 'View' }).getByRole('radio');
		for (const theme of THEMES) {
			await open(page);
			await choice(page, 'Colors', theme).check();
			if (theme === THEMES[0]) await analyze('the panel');
			await page.keyboard.press('Escape');
			for (const name of VIEWS) {
				if (viewport.width < 1000) await page.getByRole('button', { name: 'View' }).click();
				const view = views.and(page.locator(`[value=${name}]`));
				// In one column both languages stand one below the other, whichever is chosen.
				if (await view.isVisible()) await view.check();
				if (theme === THEMES[0] && name === 'zh') await analyze('the views');
				if (viewport.width < 1000) await page.keyboard.press('Escape');
				// A sentence in hand; the mouse stays away, or a term under it would open.
				await page.keyboard.press('j');
				await analyze(`${name}, ${theme}`);
			}
		}
		await page.keyboard.press('?');
		await analyze('the list of keys');
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

test.describe('on a phone', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

	test('every control is 44 px and nothing is lost at 320 px, in any view, by touch', async ({
		page,
	}) => {
		await page.goto('/zh/decision/1-3/');
		const small = () =>
			page
				.locator('.reading-bar :is(label, button), .settings :is(label, button, a), .twin-button')
				.evaluateAll((targets) =>
					targets
						.filter((target) => target.checkVisibility())
						.filter((target) => {
							const { width, height } = target.getBoundingClientRect();
							return width < 44 || height < 44;
						})
						.map((target) => target.outerHTML),
				);
		for (const name of ['中文', '英文', '点开对照', '上下对照']) {
			await page.getByRole('button', { name: '显示' }).tap();
			await page.getByRole('radio', { name, exact: true }).tap();
			await expect(page.getByRole('radio', { name, exact: true })).toBeChecked();
			expect(await small()).toEqual([]);
			await page.getByRole('button', { name: '关闭' }).tap();
			await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toBe('null');
			const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
			expect(scrollWidth, name).toBe(clientWidth);
		}
		await page.getByRole('button', { name: '阅读设置' }).tap();
		const panel = page.getByRole('dialog', { name: '阅读设置' });
		const box = await panel.boundingBox();
		expect(box?.width).toBe(320);
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(640);
		expect(await small()).toEqual([]);
		await choice(page, '字号', '特大').tap();
		const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
		expect(scrollWidth).toBe(clientWidth);
		await page.getByRole('button', { name: '关闭' }).tap();
		await expect(panel).toBeHidden();
	});
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
