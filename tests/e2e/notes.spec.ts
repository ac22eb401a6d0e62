import { z } from 'astro/zod';
import type { Page } from 'playwright/test';
import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';

const LONGEST = '/en/decision/2-2/';
const SECTION = '/en/decision/1-3/';

/** From 1472 px on the notes have a margin beside both columns. */
const WIDE = { width: 1480, height: 900 };
const PHONE = { width: 360, height: 740 };

function mark(page: Page, number: string, lang = 'en') {
	return page
		.locator(`[data-sentence][lang=${lang}]`)
		.getByRole('link', { name: number, exact: true });
}

function sheet(page: Page) {
	return page.getByRole('dialog');
}

/** Where the notes of each sentence stand, and the sentence; in px of the document. */
function groups(page: Page) {
	return page.locator('.note-group').evaluateAll((elements) =>
		elements.map((group) => {
			const id = group.getAttribute('data-of') ?? '';
			const pair = document.querySelector(`.pair:has([data-sentence="${id}"])`);
			const box = (element: Element | null) => {
				const { top, bottom, left, right } = element?.getBoundingClientRect() ?? new DOMRect();
				return { top, bottom, left, right };
			};
			return {
				id,
				pair: box(pair),
				notes: [...group.querySelectorAll('.note')].map(box),
			};
		}),
	);
}

for (const path of [LONGEST, '/zh/decision/2-1/', '/en/decision/']) {
	test(`in a wide window notes stand beside their sentences and do not overlap: ${path}`, async ({
		page,
	}) => {
		await page.setViewportSize(WIDE);
		await page.goto(path);
		const placed = await groups(page);
		expect(placed.length).toBeGreaterThan(10);
		let floor = -Infinity;
		for (const { id, pair, notes } of placed) {
			// Level with its sentence, or as near below as the notes before it leave room.
			const level = Math.max(pair.top, floor);
			expect(Math.abs((notes[0]?.top ?? 0) - level), id).toBeLessThan(20);
			for (const note of notes) {
				expect(note.top, id).toBeGreaterThanOrEqual(floor);
				expect(note.left, id).toBeGreaterThan(pair.right);
				expect(note.right, id).toBeLessThanOrEqual(WIDE.width);
				floor = note.bottom;
			}
		}
	});
}

test('in a wide window a mark leads to the note beside it, and the note back, without a jump', async ({
	page,
}) => {
	await page.setViewportSize(WIDE);
	await page.goto(SECTION);
	const note = page.getByRole('note').first();
	await mark(page, 'Note 1').click();
	await expect(note).toBeFocused();
	await expect(sheet(page)).toBeHidden();
	expect(await page.evaluate(() => scrollY)).toBe(0);
	expect(await axeFindings(page)).toEqual([]);
	await note.getByRole('link', { name: 'Back to note 1 in the text' }).click();
	await expect(mark(page, 'Note 1')).toBeFocused();
});

test(
	'where there is no margin a mark opens its note as a popover, by mouse and by keyboard',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto(SECTION);
		const first = mark(page, 'Note 1');
		await expect(first).toHaveAttribute('aria-haspopup', 'dialog');
		await first.hover();
		await expect(sheet(page)).toBeVisible();
		await page.mouse.move(2, 2);
		await expect(sheet(page)).toBeHidden();
		await first.click();
		await expect(sheet(page)).toHaveAccessibleName(/^Note 1 \p{L}/u);
		await expect(sheet(page)).toContainText('Source: ');
		const own = await page.getByRole('note').first().locator('.note-text').first().textContent();
		await expect(sheet(page)).toContainText(own?.trim() ?? '?');
		// The other language is on the twin page, and comes when it is asked for.
		const { id } = await page
			.getByRole('note')
			.first()
			.evaluate(({ id }) => ({ id }));
		await sheet(page).getByRole('button', { name: '中文解释' }).click();
		const twins = await page.request.get('/data/notes/1-3.json');
		const twin: unknown = await twins.json();
		const { zh } =
			z.record(z.string(), z.object({ zh: z.string() })).parse(twin)[id.slice(5)] ?? {};
		await expect(sheet(page)).toContainText(zh ?? '?');
		await sheet(page).getByRole('button', { name: 'English explanation' }).click();
		await expect(sheet(page)).toContainText(own?.trim() ?? '?');
		await page.keyboard.press('Escape');
		await expect(first).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(sheet(page)).toBeFocused();
		await sheet(page).getByRole('button', { name: 'Close' }).click();
		await expect(first).toBeFocused();
		await expect(page).toHaveURL(SECTION);
	},
);

test(
	'a popover that is opened again before the next frame keeps the focus',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto(SECTION);
		const first = mark(page, 'Note 1');
		await first.click();
		await expect(sheet(page)).toBeFocused();
		await page.evaluate(async () => {
			document.querySelector<HTMLElement>('.sheet:popover-open')?.hidePopover();
			document.querySelector<HTMLElement>('[data-sentence]:lang(en) [data-note]')?.click();
			await new Promise(requestAnimationFrame);
			await new Promise(requestAnimationFrame);
		});
		await expect(sheet(page)).toBeFocused();
	},
);

test('a term and a note take turns in the same popover', { tag: '@core' }, async ({ page }) => {
	await page.goto(SECTION);
	await page.locator('[data-sentence] a[data-term]').first().click();
	await expect(sheet(page).getByRole('link', { name: 'Full entry' })).toBeVisible();
	await page.keyboard.press('Escape');
	await mark(page, 'Note 2').click();
	await expect(sheet(page).getByRole('link', { name: 'Full entry' })).toBeHidden();
	await expect(sheet(page)).toHaveAccessibleName(/^Note 2/);
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: PHONE });

	test('a tap opens a note as a sheet, which leads on to the list', async ({ page }) => {
		await page.goto('/zh/decision/1-3/');
		await mark(page, '注2', 'zh-Hans').tap();
		await expect(sheet(page)).toBeVisible();
		const box = await sheet(page).boundingBox();
		expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(PHONE.height);
		expect(await axeFindings(page)).toEqual([]);
		await sheet(page).getByRole('link', { name: '在全部注释中看' }).tap();
		await expect(sheet(page)).toBeHidden();
		await expect(page.getByRole('note').nth(1)).toBeInViewport();
		await page.getByRole('link', { name: '回到正文中的注2' }).tap();
		await expect(mark(page, '注2', 'zh-Hans')).toBeFocused();
	});
});

test(
	'a note whose other language cannot be had says so, and keeps its own',
	{ tag: '@core' },
	async ({ page }) => {
		await page.route('**/data/notes/*.json', (route) => route.fulfill({ body: '<!doctype html>' }));
		await page.goto(SECTION);
		await mark(page, 'Note 1').click();
		await sheet(page).getByRole('button', { name: '中文解释' }).click();
		await expect(sheet(page)).toContainText('could not be loaded.');
		await expect(sheet(page)).toContainText('Source: ');
	},
);

test.describe('with scripts off', () => {
	test.use({ javaScriptEnabled: false });

	test('the notes are a list below the text, linked both ways, in any window', async ({ page }) => {
		for (const viewport of [WIDE, PHONE]) {
			await page.setViewportSize(viewport);
			await page.goto(SECTION);
			const placed = await groups(page);
			for (const { pair, notes } of placed) {
				for (const note of notes) expect(note.top).toBeGreaterThan(pair.bottom);
			}
			await mark(page, 'Note 3').click();
			const note = page.getByRole('note').nth(2);
			await expect(note).toBeInViewport();
			await expect(note.locator('.note-text').first()).toBeVisible();
			await note.getByRole('link', { name: 'Back to note 3 in the text' }).click();
			await expect(mark(page, 'Note 3')).toBeInViewport();
		}
	});
});
