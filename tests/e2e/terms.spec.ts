/** What opens the card of a term and what closes it: mouse, keys and touch. */
import { expect, test } from './site.ts';
import { card, SECTION, term } from './term-page.ts';

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
