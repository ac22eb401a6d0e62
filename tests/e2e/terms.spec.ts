import type { Page } from 'playwright/test';
import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';

const SECTION = '/en/decision/2-3/';
const TERM = 'Suining Digital Economy Research Institute';
const ENTRY = '/en/glossary/suining-digital-institute/';

function term(page: Page, name = TERM) {
	return page.locator('[data-sentence]').getByRole('link', { name }).first();
}

function card(page: Page) {
	return page.getByRole('dialog');
}

test(
	'a click opens the term’s card; Escape closes it and the focus goes back',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto(SECTION);
		await term(page).click();
		await expect(card(page)).toBeVisible();
		await expect(card(page)).toHaveAccessibleName(/遂宁数字经济研究院 Suining Digital Economy/);
		await expect(card(page)).toContainText('Suìníng');
		await expect(card(page)).toContainText('1 sentence in 1 section');
		await expect(card(page)).toContainText('our own rendering');
		await page.keyboard.press('Escape');
		await expect(card(page)).toBeHidden();
		await expect(term(page)).toBeFocused();
		await expect(page).toHaveURL(SECTION);
	},
);

test(
	'Enter opens it too, the focus moves in, and the close button gives it back',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto(SECTION);
		await term(page).focus();
		await expect(term(page)).toHaveAttribute('aria-haspopup', 'dialog');
		await page.keyboard.press('Enter');
		await expect(card(page)).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(card(page).getByRole('button', { name: 'Close' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(card(page)).toBeHidden();
		await expect(term(page)).toBeFocused();
	},
);

test('a click outside closes it', { tag: '@core' }, async ({ page }) => {
	await page.goto(SECTION);
	await term(page).click();
	await expect(card(page)).toBeVisible();
	await page.getByRole('heading', { level: 1 }).click();
	await expect(card(page)).toBeHidden();
});

test(
	'a steady mouse opens it without taking the focus, may move into it, and leaves it',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto(SECTION);
		await term(page).hover();
		await expect(card(page)).toBeVisible();
		await expect(card(page)).not.toBeFocused();
		await card(page).hover();
		await page.waitForTimeout(600);
		await expect(card(page)).toBeVisible();
		await page.mouse.move(2, 2);
		await expect(card(page)).toBeHidden();
	},
);

test('a mouse that passes by and a page that scrolls open nothing', async ({ page }) => {
	await page.goto(SECTION);
	await term(page).hover();
	await page.mouse.move(2, 2);
	await page.waitForTimeout(600);
	await expect(card(page)).toBeHidden();
	const box = await term(page).boundingBox();
	await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 100);
	await page.mouse.wheel(0, 96);
	await page.waitForTimeout(600);
	await expect(card(page)).toBeHidden();
});

test('a term within the card opens in place, with a way back', async ({ page }) => {
	await page.goto(SECTION);
	await term(page, 'digital transformation promotion center').click();
	await expect(card(page)).toContainText('数字化转型促进中心');
	await expect(card(page).getByRole('button', { name: 'Back' })).toBeHidden();
	await card(page).getByRole('link', { name: TERM }).click();
	await expect(card(page)).toHaveAccessibleName(/遂宁数字经济研究院/);
	await expect(card(page).getByRole('link', { name: 'Full entry' })).toHaveAttribute('href', ENTRY);
	await card(page).getByRole('button', { name: 'Back' }).click();
	await expect(card(page)).toHaveAccessibleName(/数字化转型促进中心/);
	await expect(card(page)).toBeFocused();
});

test('the other language is one step away', async ({ page }) => {
	await page.goto(SECTION);
	await term(page).click();
	await card(page).getByRole('button', { name: '中文解释' }).click();
	await expect(card(page)).toContainText('文件怎么说');
	await card(page).getByRole('button', { name: 'English explanation' }).click();
	await expect(card(page)).toContainText('In the decision');
});

test('the full entry is one step further and has every use', async ({ page }) => {
	await page.goto(SECTION);
	await term(page).click();
	await card(page).getByRole('link', { name: 'Full entry' }).click();
	await expect(page).toHaveURL(ENTRY);
	await page.getByRole('link', { name: 'Link to sentence 2-3.1.1' }).click();
	await expect(page).toHaveURL(`${SECTION}#s2-3.1.1`);
});

test('a card asks for one small file', async ({ page }) => {
	await page.goto(SECTION, { waitUntil: 'networkidle' });
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await term(page).click();
	await expect(card(page)).toBeVisible();
	// The mouse points at a phrase, too; what belongs to that is a file of its own kind.
	const files = asked.filter((path) => path.startsWith('/data/') && !path.includes('/phrases/'));
	expect(files).toEqual(['/data/terms/en/suining-digital-institute.json']);
});

for (const [name, width, height] of [
	['a small phone', 320, 640],
	['400 % zoom', 320, 256],
	['a wide screen', 1440, 900],
] as const) {
	test(`the card never leaves the window: ${name}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto(SECTION);
		for (const index of [0, 3, 8]) {
			const marks = page.locator('[data-sentence] a[data-term]').filter({ visible: true });
			await marks.nth(index).click();
			await expect(card(page)).toBeVisible();
			const box = await card(page).boundingBox();
			expect(box?.x).toBeGreaterThanOrEqual(0);
			expect(box?.y).toBeGreaterThanOrEqual(0);
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
			expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
			await page.keyboard.press('Escape');
		}
	});
}

test('the card stands beside its term, and goes with it when page or window change', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(SECTION);
	const marks = page.locator('[data-sentence] a[data-term]');
	const distance = async (index: number) => {
		const [box, link] = [await card(page).boundingBox(), await marks.nth(index).boundingBox()];
		if (!box || !link) return Infinity;
		return Math.max(box.y - (link.y + link.height), link.y - (box.y + box.height));
	};
	for (const index of [0, 8]) {
		await marks.nth(index).click();
		await expect(card(page)).toBeVisible();
		await expect(card(page)).toBeInViewport({ ratio: 1 });
		expect(await distance(index)).toBeCloseTo(8, 0);
		await page.evaluate(() => {
			scrollBy(0, 40);
		});
		expect(await distance(index)).toBeCloseTo(8, 0);
		await page.setViewportSize({ width: 1100, height: 900 });
		await expect.poll(() => distance(index)).toBeCloseTo(8, 0);
		await page.setViewportSize({ width: 360, height: 740 });
		await expect(card(page)).toHaveCSS('bottom', '0px');
		await page.keyboard.press('Escape');
		await page.setViewportSize({ width: 1440, height: 900 });
	}
});

test('closing the card with the mouse over another term opens nothing, even if places differ by parts of a pixel', async ({
	page,
}) => {
	await page.addInitScript(() => {
		// As Firefox has it: a move tells parts, the event after the card has gone whole pixels.
		const place = Object.getOwnPropertyDescriptor(MouseEvent.prototype, 'clientY');
		Object.defineProperty(PointerEvent.prototype, 'clientY', {
			get(this: PointerEvent) {
				const y: unknown = place?.get?.call(this);
				return Number(y) + (this.type === 'pointermove' ? 0.333 : 0);
			},
		});
	});
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/en/decision/2-2/');
	const marks = page.locator('[data-sentence] a[data-term][href]');
	await marks.nth(2).click();
	await expect(card(page)).toBeVisible();
	// Another term, wherever it is, comes to lie under the button.
	const close = await card(page).getByRole('button', { name: 'Close' }).boundingBox();
	const [x, y] = [(close?.x ?? 0) + 10, (close?.y ?? 0) + 10];
	await marks.nth(5).evaluate(
		(mark, [left, top]) => {
			const inset = `${String(top)}px auto auto ${String(left)}px`;
			const place = { position: 'fixed', zIndex: '9', inset };
			if (mark instanceof HTMLElement) Object.assign(mark.style, place);
		},
		[x - 8, y - 8],
	);
	await page.mouse.move(x, y);
	await page.mouse.click(x, y);
	await expect(card(page)).toBeHidden();
	await expect.poll(() => marks.nth(5).evaluate((mark) => mark.matches(':hover'))).toBe(true);
	await page.waitForTimeout(800);
	await expect(card(page)).toBeHidden();
});

test('a term that is followed within the card begins at its beginning, and so does the way back', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 340 });
	await page.goto(SECTION);
	await term(page, 'digital transformation promotion center').click();
	const top = () => card(page).evaluate(({ scrollTop }) => scrollTop);
	const scroll = () =>
		card(page).evaluate((sheet) => {
			sheet.scrollTop = 40;
		});
	await scroll();
	expect(await top()).toBeGreaterThan(0);
	await card(page).getByRole('link', { name: TERM }).dispatchEvent('click');
	await expect(card(page)).toHaveAccessibleName(/遂宁数字经济研究院/);
	expect(await top()).toBe(0);
	await scroll();
	await card(page).getByRole('button', { name: 'Back' }).dispatchEvent('click');
	await expect(card(page)).toHaveAccessibleName(/数字化转型促进中心/);
	expect(await top()).toBe(0);
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

	test('a tap opens the card as a sheet and a tap outside closes it', async ({ page }) => {
		await page.goto('/zh/decision/2-3/');
		await page.locator('[data-sentence] a[data-term]').first().tap();
		await expect(card(page)).toBeVisible();
		const box = await card(page).boundingBox();
		expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(740);
		expect(box?.width).toBe(360);
		await page.touchscreen.tap(180, 20);
		await expect(card(page)).toBeHidden();
	});
});

test('without the Popover API a term leads to its entry', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
	});
	await page.goto(SECTION);
	await term(page).click();
	await expect(page).toHaveURL(ENTRY);
});

test('when its data is a broken file the term leads to its entry', async ({ page }) => {
	await page.route('**/data/terms/**', (route) => route.fulfill({ body: '<html>' }));
	await page.goto(SECTION);
	await term(page).click();
	await expect(page).toHaveURL(ENTRY);
});

test('a modified click is the browser’s own', async ({ page, context }) => {
	await page.goto(SECTION);
	const opened = context.waitForEvent('page');
	await term(page).click({ modifiers: ['ControlOrMeta'] });
	expect((await opened).url()).toContain(ENTRY);
	await expect(card(page)).toBeHidden();
});

test('all uses, the first or none are marked; the choice is kept and the text stays the same', async ({
	page,
}) => {
	await page.goto('/zh/decision/1-1/');
	const marks = page.locator('[data-sentence] a[data-term][href]');
	const text = () => page.locator('.section-text').innerText();
	const [first, before] = [await marks.count(), await text()];
	await page.getByRole('button', { name: '阅读设置' }).click();
	await page.getByRole('radio', { name: '全部' }).check();
	expect(await marks.count()).toBeGreaterThan(first);
	await page.reload();
	await page.getByRole('button', { name: '阅读设置' }).click();
	await expect(page.getByRole('radio', { name: '全部' })).toBeChecked();
	expect(await marks.count()).toBeGreaterThan(first);
	expect(await text()).toBe(before);
	await page.getByRole('radio', { name: '不标' }).check();
	await expect(marks).toHaveCount(0);
	expect(await text()).toBe(before);
	await page.getByRole('radio', { name: '首次出现' }).check();
	await expect(marks).toHaveCount(first);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing with a card open, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(SECTION);
		await term(page).click();
		await expect(card(page)).toBeVisible();
		expect(await axeFindings(page)).toEqual([]);
	});
}

test.describe('with scripts off', () => {
	test.use({ javaScriptEnabled: false });

	test('a term leads to its entry, and the choice of marks is not shown', async ({ page }) => {
		await page.goto(SECTION);
		await expect(page.getByRole('button', { name: 'Reading settings' })).toBeHidden();
		await expect(page.getByRole('radio', { name: 'First use' })).toHaveCount(0);
		await term(page).click();
		await expect(page).toHaveURL(ENTRY);
	});

	test('the whole glossary is there, without controls that would do nothing', async ({ page }) => {
		await page.goto('/en/glossary/');
		await expect(page.getByRole('searchbox')).toHaveCount(0);
		expect(await page.locator('.glossary-groups li:visible').count()).toBeGreaterThanOrEqual(180);
	});
});
