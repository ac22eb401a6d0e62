/** What find-in-page, links to words and screen readers make of the text. */
import type { Page } from 'playwright/test';
import { expect, test } from './site.ts';

/** The browser's own search, from the top; its success says nothing of what can be seen. */
function find(page: Page, words: string): Promise<boolean> {
	return page.evaluate((wanted) => {
		getSelection()?.removeAllRanges();
		// An old function that no standard has, so that types do not know it.
		const search: unknown = Reflect.get(window, 'find');
		return typeof search === 'function' && Boolean(search.call(window, wanted));
	}, words);
}

test(
	'words are found across the mark of a note, and its digits are no part of them',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/en/decision/1-3/');
		expect(await find(page, 'by 2027 the city')).toBe(true);
		expect(await find(page, '到2027年，全市综合实力')).toBe(true);
		expect(await find(page, 'by 20271 the city')).toBe(false);
		await expect(page.locator('[id="s1-3.1.1"]')).toHaveText(/, by 2027 the city’s/);
	},
);

for (const [path, words, lang] of [
	['/en/decision/2-3/?view=en', '探索推行数据入统', 'zh-Hans'],
	['/en/decision/2-3/?view=reveal', '探索推行数据入统', 'zh-Hans'],
	['/zh/decision/2-3/?view=en', '探索推行数据入统', 'zh-Hans'],
	['/zh/decision/2-3/?view=reveal', 'We will explore the practice of including data', 'en'],
	['/en/decision/2-3/?view=zh', 'We will explore the practice of including data', 'en'],
	['/en/decision/?view=en', '推动产业园区数字化升级', 'zh-Hans'],
] as const) {
	test(`words that the view hides are shown when a link names them, as when a search finds them: ${path}, ${lang}`, async ({
		page,
	}) => {
		const half = page.locator(`[data-sentence][lang=${lang}]`, { hasText: words });
		await page.goto(path);
		await expect(half).toBeHidden();
		await page.goto('about:blank');
		await page.goto(`${path}#:~:text=${encodeURIComponent(words)}`);
		await expect(half).toBeVisible();
		await expect(half).toBeInViewport();
		// Nothing else is shown, and another view puts it away.
		await expect(
			page.locator(`[data-sentence][lang=${lang}]`).filter({ visible: true }),
		).toHaveCount(1);
		for (const view of ['interleaved', lang === 'en' ? 'zh' : 'en']) {
			await page.locator(`[name=view][value=${view}]`).check();
		}
		await expect(half).toBeHidden();
	});
}

test(
	'a link to a sentence leaves hidden what the view hides',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/en/decision/2-3/?view=zh#s2-3.1.4');
		const english = page.locator('[data-sentence][lang=en]').filter({ visible: true });
		await expect(page.locator('[data-sentence="2-3.1.4"][lang=zh-Hans]')).toBeInViewport();
		await expect(english).toHaveCount(0);
		await page.evaluate(() => (location.hash = '#s2-3.1.2'));
		await expect(page.locator('[data-sentence="2-3.1.2"][lang=zh-Hans]')).toBeInViewport();
		await expect(english).toHaveCount(0);
	},
);

test(
	'a mark is called by its note once, and its digit is no text of its own',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/en/decision/1-3/');
		const session = await page.context().newCDPSession(page);
		await session.send('Accessibility.enable');
		const { nodes } = await session.send('Accessibility.getFullAXTree');
		const read = nodes.filter(({ ignored }) => !ignored);
		const text = read
			.filter(({ role }) => role?.value === 'StaticText' || role?.value === 'InlineTextBox')
			.map(({ name }) => String(name?.value).trim());
		expect(text.filter((one) => /^\u2060?\d{1,2}$/.test(one))).toEqual([]);
		const marks = read.filter(
			({ role, name }) => role?.value === 'link' && name?.value === 'Note 1',
		);
		expect(marks).toHaveLength(2);
	},
);

test(
	'the number of a mark is drawn, with scripts and styles of any age',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/en/decision/1-3/');
		const drawn = await page
			.locator('[data-note="3"]')
			.first()
			.evaluate((mark) => ({
				content: getComputedStyle(mark, '::before').content,
				width: mark.getBoundingClientRect().width,
			}));
		expect(drawn.content).toContain('3');
		expect(drawn.width).toBeGreaterThan(5);
	},
);

for (const path of ['/en/decision/1-3/', '/en/decision/', '/zh/glossary/hidden-debt/', '/en/']) {
	test(`no text is clickable but controls are, which screen readers would say of each piece: ${path}`, async ({
		page,
	}) => {
		await page.goto(path);
		if (path.includes('decision')) {
			await page.locator('.pair > .number').first().click();
			await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
			await page.getByRole('button', { name: 'Listen' }).click();
		}
		const session = await page.context().newCDPSession(page);
		const { result } = await session.send('Runtime.evaluate', {
			expression: `[...document.querySelectorAll(
				'body, body *:not(a, button, input, select, summary, dialog, label, search-box *, search-box)'
			)].filter((element) => element.textContent.trim() !== '')`,
		});
		const { result: properties } = await session.send('Runtime.getProperties', {
			objectId: result.objectId ?? '',
			ownProperties: true,
		});
		const clickable: string[] = [];
		for (const { value } of properties.filter(({ name }) => /^\d+$/.test(name))) {
			const { listeners } = await session.send('DOMDebugger.getEventListeners', {
				objectId: value?.objectId ?? '',
			});
			if (listeners.some(({ type }) => /^(click|mousedown|mouseup)$/.test(type))) {
				clickable.push(value?.description ?? '');
			}
		}
		expect(clickable).toEqual([]);
	});
}

test('the name of a popover reads as words, not as one', { tag: '@core' }, async ({ page }) => {
	await page.goto('/en/decision/1-3/');
	await page.locator('[data-sentence] a[data-term]').first().click();
	const sheet = page.getByRole('dialog');
	await expect(sheet.locator('.term-rendering')).toHaveText(/[a-z] (official|established) /);
	await page.keyboard.press('Escape');
	await page.locator('[data-sentence][lang=en] [data-note]').first().click();
	await expect(sheet.locator('p').filter({ hasText: 'Note 1' })).toHaveText(/^Note 1 [A-Z]/);
});

test('with pinyin over every character words are found, and selected by a double click', async ({
	page,
}) => {
	await page.addInitScript(() => {
		localStorage.setItem('reading', '{"pinyin":"all"}');
	});
	await page.goto('/zh/decision/1-3/');
	const first = page.locator('[data-sentence="1-3.1.2"]').first();
	await expect(first.locator('rt').first()).toBeVisible();
	expect(await find(page, '发展新质生产力取得新进展')).toBe(true);
	await first.locator('ruby').first().dblclick();
	expect(await page.evaluate(() => String(getSelection()))).toBe('发展');
});
