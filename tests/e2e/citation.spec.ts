import type { Page } from 'playwright/test';
import { CHOICES } from '../../src/components/settings/choices.ts';
import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';

declare global {
	interface Window {
		shared: ShareData[];
	}
}

const SECTION = '/en/decision/2-3/';
const TITLE = 'Decision of the CPC Suining Municipal Committee on ';

function menu(page: Page) {
	return page.getByRole('dialog');
}

function number(page: Page, id: string) {
	return page.getByRole('link', { name: `Link to sentence ${id}`, exact: true });
}

function marked(page: Page) {
	return page
		.locator('.pair[data-marked] [data-sentence][id]')
		.evaluateAll((halves) => halves.map(({ id }) => id));
}

function clipboard(page: Page) {
	return page.evaluate(() => navigator.clipboard.readText());
}

test(
	'a click on a number marks its sentence and offers link, quotation and reference',
	{ tag: '@core' },
	async ({ page, context, baseURL }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(SECTION);
		await number(page, '2-3.1.4').scrollIntoViewIfNeeded();
		const top = await page.evaluate(() => scrollY);
		await number(page, '2-3.1.4').click();
		await expect(menu(page)).toHaveAccessibleName('Sentence 2-3.1.4');
		await expect(menu(page)).toBeFocused();
		await expect(page).toHaveURL(`${SECTION}#s2-3.1.4`);
		expect(await page.evaluate(() => scrollY)).toBe(top);
		expect((await menu(page).boundingBox())?.height).toBeGreaterThan(250);
		expect(await marked(page)).toEqual(['s2-3.1.4']);

		await menu(page).getByRole('button', { name: 'Copy link' }).click();
		await expect(menu(page).getByRole('status')).toHaveText('Copied');
		expect(await clipboard(page)).toBe(`${baseURL ?? ''}${SECTION}#s2-3.1.4`);

		await menu(page).getByRole('button', { name: 'One sentence more' }).click();
		await expect(menu(page)).toHaveAccessibleName('Sentences 2-3.1.4–5');
		await expect(page).toHaveURL(`${SECTION}?range=2-3.1.4..5#s2-3.1.4`);
		expect(await marked(page)).toEqual(['s2-3.1.4', 's2-3.1.5']);
		await expect(menu(page).getByRole('button', { name: 'One sentence more' })).toBeDisabled();

		await menu(page).getByRole('button', { name: 'Copy quotation' }).click();
		await expect(menu(page).getByRole('status')).toHaveText('Copied');
		const english = await clipboard(page);
		expect(english).toMatch(
			/^We will promote the digital upgrading [^\n]+ factories\. We will explore wider[^\n]+\n\nCPC/,
		);
		expect(english).toContain(`${baseURL ?? ''}${SECTION}?range=2-3.1.4..5#s2-3.1.4`);
		expect(english).not.toMatch(/\p{Script=Han}/u);

		await menu(page).getByRole('radio', { name: 'Both' }).check();
		await menu(page).getByRole('button', { name: 'Copy quotation' }).click();
		await expect.poll(() => clipboard(page)).toContain('推动产业园区数字化升级');
		const both = await clipboard(page);
		expect(both).toContain('中共遂宁市委. (2024年6月23日)');
		expect(both).toContain(`${baseURL ?? ''}/zh/decision/2-3/?range=2-3.1.4..5#s2-3.1.4`);
		const html = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			return (await (await item?.getType('text/html'))?.text()) ?? '';
		});
		expect(html).toMatch(/<blockquote>\s*<p lang="en">We will promote the digital upgrading/);
		expect(html).toContain('<p lang="zh-Hans">推动产业园区数字化升级');

		await menu(page).getByRole('radio', { name: 'English' }).check();
		const year = String(new Date().getFullYear());
		for (const [name, sign] of [
			['GB/T 7714', `(2024-06-23): sentences 2-3.1.4–5[${year}-`],
			['APA', '(2024, June 23). Decision of the CPC Suining Municipal Committee on fostering'],
			['Chicago', `“${TITLE}Fostering`],
			['BibTeX', `title = {{${TITLE}`],
			['RIS', `TI  - ${TITLE}`],
		] as const) {
			await menu(page).getByRole('combobox', { name: 'Reference as' }).selectOption(name);
			await menu(page).getByRole('button', { name: 'Copy reference' }).click();
			await expect.poll(() => clipboard(page)).toContain(sign);
			await expect(menu(page)).toContainText(sign);
		}
		await page.keyboard.press('Escape');
		await expect(menu(page)).toBeHidden();
	},
);

test(
	'below a quotation stands a reference to be read, whatever programs are offered',
	{ tag: '@core' },
	async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(`${SECTION}#s2-3.1.4`);
		await number(page, '2-3.1.4').click();
		for (const format of ['RIS', 'BibTeX']) {
			await menu(page).getByRole('combobox', { name: 'Reference as' }).selectOption(format);
			await menu(page).getByRole('button', { name: 'Copy quotation' }).click();
			await expect.poll(() => clipboard(page)).toContain('Decision of the CPC');
			expect(await clipboard(page)).not.toMatch(/TY {2}-|@misc/);
			await menu(page).getByRole('button', { name: 'Copy reference' }).click();
			await expect.poll(() => clipboard(page)).toMatch(/TY {2}-|@misc/);
		}
	},
);

test(
	'the keyboard opens it, reaches everything in it and comes back to the number',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto(SECTION);
		await number(page, '2-3.1.2').focus();
		await page.keyboard.press('Enter');
		await expect(menu(page)).toBeFocused();
		for (const [role, name] of [
			['button', 'Close'],
			['button', 'One sentence more'],
			['checkbox', 'Numbers you press next are added'],
			['button', 'Copy link'],
		] as const) {
			await page.keyboard.press('Tab');
			await expect(menu(page).getByRole(role, { name })).toBeFocused();
		}
		await menu(page).getByRole('button', { name: 'Close' }).press('Enter');
		await expect(menu(page)).toBeHidden();
		await expect(number(page, '2-3.1.2')).toBeFocused();
		await page.keyboard.press('Shift+Enter');
		await expect(menu(page)).toHaveAccessibleName('Sentence 2-3.1.2');
		await page.keyboard.press('Escape');
		await number(page, '2-3.1.4').click({ modifiers: ['Shift'] });
		await expect(menu(page)).toHaveAccessibleName('Sentences 2-3.1.2–4');
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Cite' }).press('Enter');
		await expect(menu(page)).toHaveAccessibleName('Sentences 2-3.1.2–4');
	},
);

for (const [fragment, count, last] of [
	['s2-2.2.3..5', 3, 's2-2.2.5'],
	['s2-2.1.2..2.1', 3, 's2-2.2.1'],
	['s2-2.3.1', 1, 's2-2.3.1'],
] as const) {
	test(`arriving at #${fragment} marks it and shows its beginning clear of the header`, async ({
		page,
	}) => {
		const first = fragment.replace(/\.\..*/, '');
		for (const [view, width] of [
			['side', 1280],
			['zh', 1280],
			['interleaved', 360],
		] as const) {
			await page.setViewportSize({ width, height: 740 });
			await page.goto(`/en/decision/2-2/?view=${view}#${fragment}`);
			const found = await marked(page);
			expect([found[0], found.at(-1)]).toEqual([first, last]);
			if (first !== 's2-2.1.2') expect(found).toHaveLength(count);
			const pair = page.locator('.pair[data-marked]').first();
			await expect(pair).toBeInViewport();
			await expect
				.poll(() =>
					pair.evaluate((element) => {
						const { left, top } = element.getBoundingClientRect();
						const there = document.elementFromPoint(left + 100, top + 12);
						return element.contains(there);
					}),
				)
				.toBe(true);
			await page.locator(`[id="${first}"]`).evaluate((half) => {
				half.focus();
			});
			if (view === 'side') await expect(page.locator(`[id="${first}"]`)).toBeFocused();
		}
	});
}

test('an address that names nothing on the page marks nothing', async ({ page }) => {
	await page.goto(`${SECTION}#s2-3.9.9..12`);
	expect(await marked(page)).toEqual([]);
	await page.goto(`${SECTION}#s2-3.1.4..99`);
	expect(await marked(page)).toEqual(['s2-3.1.4']);
});

test('across sections the full text is cited, within one its own page', async ({
	page,
	context,
	baseURL,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/zh/decision/#s2-3.1.5..2-4.1.1');
	expect(await marked(page)).toEqual(['s2-3.1.5', 's2-4.1.1']);
	await page.getByRole('button', { name: '引用', exact: true }).click();
	await expect(menu(page)).toHaveAccessibleName('第2-3.1.5–2-4.1.1句');
	await menu(page).getByRole('button', { name: '复制链接' }).click();
	await expect(menu(page).getByRole('status')).toHaveText('已复制');
	expect(await clipboard(page)).toBe(
		`${baseURL ?? ''}/zh/decision/?range=2-3.1.5..2-4.1.1#s2-3.1.5`,
	);
	await menu(page).getByRole('button', { name: '少选一句' }).click();
	await menu(page).getByRole('button', { name: '复制链接' }).click();
	await expect.poll(() => clipboard(page)).toBe(`${baseURL ?? ''}/zh/decision/2-3/#s2-3.1.5`);
	await expect(menu(page)).toContainText('[EB/OL]. (2024-06-23)：第2-3.1.5句[');
});

test('a selection of text can be quoted as the sentences it touches', async ({ page }) => {
	await page.goto(SECTION);
	const button = page.getByRole('button', { name: 'Quote or cite' });
	await expect(button).toBeHidden();
	await page.evaluate(() => {
		const [from, to] = ['s2-3.1.2', 's2-3.1.3'].map(
			(id) => document.getElementById(id)?.firstChild,
		);
		if (from && to) getSelection()?.setBaseAndExtent(from, 5, to, 8);
	});
	await button.click();
	await expect(menu(page)).toHaveAccessibleName('Sentences 2-3.1.2–3');
	await expect(menu(page)).toContainText('We will explore the practice');
});

test('it shares by the system’s sheet where there is one, and says where copying is forbidden', async ({
	page,
	baseURL,
}) => {
	await page.addInitScript(() => {
		const shared: ShareData[] = [];
		Object.assign(window, { shared });
		navigator.share = (data) => {
			shared.push(data ?? {});
			return Promise.resolve();
		};
		navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
	});
	await page.goto(SECTION);
	await number(page, '2-3.1.1').click();
	await menu(page).getByRole('button', { name: 'Share' }).click();
	const [shared] = await page.evaluate(() => window.shared);
	expect(shared?.url).toBe(`${baseURL ?? ''}${SECTION}#s2-3.1.1`);
	expect(shared?.text).toMatch(/^We will carry out/);
	await menu(page).getByRole('button', { name: 'Copy reference' }).click();
	await expect(menu(page).getByRole('status')).toContainText('does not let the page copy');
	expect(await page.evaluate(() => getSelection()?.toString())).toContain('(2024, June 23)');
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing with the menu open in any theme, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(SECTION);
		await number(page, '2-3.1.4').click();
		await expect(menu(page)).toBeFocused();
		for (const theme of CHOICES.theme) {
			await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
			expect(await axeFindings(page), theme).toEqual([]);
		}
	});
}

test.describe('on a phone', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

	test('a tap on or near a number opens the menu as a sheet with targets of 44 px', async ({
		page,
	}) => {
		await page.goto(SECTION);
		const box = await number(page, '2-3.1.2').boundingBox();
		expect(box).toBeTruthy();
		if (!box) return;
		await page.evaluate((top) => {
			scrollTo({ top: top - 300, behavior: 'instant' });
		}, box.y);
		const after = await number(page, '2-3.1.2').boundingBox();
		// Within the 44 px around the number, outside of what is drawn.
		await page.touchscreen.tap((after?.x ?? 0) + 4, (after?.y ?? 0) - 6);
		await expect(menu(page)).toHaveAccessibleName('Sentence 2-3.1.2');
		const sheet = await menu(page).boundingBox();
		expect([sheet?.x, sheet?.width]).toEqual([0, 320]);
		const low = await menu(page)
			.locator('button, select, label:has(:is([type=radio], [type=checkbox]))')
			.filter({ visible: true })
			.evaluateAll((targets) =>
				targets.map((target) => target.getBoundingClientRect().height).filter((one) => one < 44),
			);
		expect(low).toEqual([]);
		expect(await menu(page).evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
		await page.touchscreen.tap(160, 10);
		await expect(menu(page)).toBeHidden();
	});
});
