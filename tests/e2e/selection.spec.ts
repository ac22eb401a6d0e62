import type { Page } from 'playwright/test';
import { expect, test } from './site.ts';

/** What copying the present selection puts on the clipboard. */
async function copied(page: Page): Promise<{ plain: string; html: string }> {
	await page.keyboard.press('ControlOrMeta+c');
	return page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string) =>
			item?.types.includes(type) ? (await item.getType(type)).text() : '';
		return { plain: await read('text/plain'), html: await read('text/html') };
	});
}

/** Drags from the first line of one half of a sentence into the last line of another’s. */
async function drag(page: Page, lang: string, from: string, to: string): Promise<void> {
	const box = async (id: string) => {
		const found = await page.locator(`[data-sentence="${id}"][lang=${lang}]`).boundingBox();
		if (!found) throw new Error(`${id} in ${lang} is not shown`);
		return found;
	};
	const [start, end] = [await box(from), await box(to)];
	await page.mouse.move(start.x + 40, start.y + 14);
	await page.mouse.down();
	await page.mouse.move(end.x + 60, end.y + end.height - 14, { steps: 4 });
	await page.mouse.up();
}

const HAN = /\p{Script=Han}/u;

test.beforeEach(async ({ context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

/** The text of a sentence as it reads, without the marks of its notes. */
function ownText(half: Element): string {
	const copy = half.cloneNode(true);
	if (!(copy instanceof Element)) return '';
	for (const mark of copy.querySelectorAll('[data-note]')) mark.remove();
	return copy.textContent.trim();
}

const VIEWS = [
	['side', ['zh-Hans', 'en']],
	['interleaved', ['zh-Hans', 'en']],
	['zh', ['zh-Hans']],
	['en', ['en']],
	['reveal', ['en']],
] as const;

for (const [view, languages] of VIEWS) {
	test(`view ${view}: a selection begun in one language takes nothing else`, async ({ page }) => {
		// High enough that a drag need not scroll.
		await page.setViewportSize({ width: 1280, height: 2600 });
		await page.goto(`/en/decision/2-3/?view=${view}`);
		for (const lang of languages) {
			await drag(page, lang, '2-3.1.2', '2-3.1.4');
			const shown = await page.evaluate(() => getSelection()?.toString() ?? '');
			const { plain, html } = await copied(page);
			for (const text of [shown, plain]) {
				if (lang === 'en') expect(text).not.toMatch(HAN);
				else expect(text).not.toMatch(/[a-z]/);
				expect(text).not.toMatch(/\d\.\d/);
			}
			const middle = await page
				.locator(`[data-sentence="2-3.1.3"][lang=${lang}]`)
				.evaluate(ownText);
			expect(plain).toContain(middle);
			expect(plain).not.toContain('\n');
			expect(html).toMatch(new RegExp(`<p lang="${lang}">[^<]+</p>`));
		}
	});
}

test(
	'everything selected by keyboard is what the view shows, pair by pair',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/zh/decision/2-3/?view=side');
		await page.locator('[data-sentence="2-3.1.2"][lang=en]').click();
		await page.keyboard.press('ControlOrMeta+a');
		const both = await copied(page);
		const lines = both.plain.split('\n\n');
		// The titles of the part and of the section, five sentences; below them the notes under their title,
		// each with its label and its source. The summary is closed.
		const notes = await page.getByRole('note').count();
		expect(lines).toHaveLength(2 + 2 + 2 * 5 + 1 + 3 * notes);
		expect(lines[2]).toBe('推进数字经济与实体经济深度融合');
		expect(lines[5]).toMatch(/^We will carry out/);
		expect(both.html).toContain('<h1 lang="zh-Hans">推进数字经济与实体经济深度融合</h1>');
		await page.goto('/zh/decision/2-3/?view=zh');
		await page.keyboard.press('ControlOrMeta+a');
		const one = await copied(page);
		expect(one.plain).not.toMatch(/We will/);
		// What is said of the translation is not for whoever reads the Chinese alone.
		const left = await page.getByRole('note').filter({ visible: true }).count();
		expect(left).toBeLessThan(notes);
		expect(one.plain.split('\n\n')).toHaveLength(2 + 1 + 1 + 3 * left);
		expect(one.plain).toContain('服务商。加快推进');
	},
);

test(
	'note marks, notes and pinyin are not taken; notes can be taken by themselves',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto('/en/decision/2-3/');
		await page.evaluate(() => {
			const half = document.getElementById('s2-3.1.5');
			const element = (tag: string, properties: object, ...children: (Node | string)[]) => {
				const one = Object.assign(document.createElement(tag), properties);
				one.append(...children);
				return one;
			};
			half?.append(element('ruby', {}, 'Base', element('rt', {}, 'pīnyīn')));
			half?.firstChild?.dispatchEvent(new Event('selectstart', { bubbles: true }));
			const end = document.querySelector('.notes');
			if (half && end) getSelection()?.setBaseAndExtent(half, 0, end, 1);
		});
		const text = (await copied(page)).plain;
		expect(text).toMatch(/^We will explore wider .* factory levels\.\s?Base$/);
		const note = page.locator('.note-text[lang=en]').first();
		await note.click({ clickCount: 3 });
		expect((await copied(page)).plain.trim()).toBe((await note.textContent())?.trim());
	},
);

test.describe('by touch', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

	test(
		'a selection begun by touch leaves out the other language',
		{ tag: '@core' },
		async ({ page }) => {
			await page.goto('/zh/decision/2-3/?view=side');
			const half = page.locator('[data-sentence="2-3.1.2"][lang=zh-Hans]');
			await half.tap({ position: { x: 200, y: 40 } });
			await half.evaluate((element) => {
				const text = element.firstChild ?? element;
				text.dispatchEvent(new Event('selectstart', { bubbles: true }));
			});
			await expect(page.locator('[data-sentence="2-3.1.2"][lang=en]')).toHaveCSS(
				'user-select',
				'none',
			);
			await page.locator('[data-sentence="2-3.1.3"][lang=en]').tap({ position: { x: 100, y: 80 } });
			await expect(page.locator('[data-sentence="2-3.1.2"][lang=en]')).not.toHaveCSS(
				'user-select',
				'none',
			);
		},
	);
});

test(
	'with pinyin and traditional characters shown, what is read is copied and no pinyin',
	{ tag: '@core' },
	async ({ page }) => {
		await page.addInitScript(() => {
			localStorage.setItem('reading', '{"pinyin":"all","script":"traditional"}');
		});
		await page.setViewportSize({ width: 1280, height: 1800 });
		await page.goto('/zh/decision/2-3/?view=side');
		await expect(page.locator('[data-sentence="2-3.1.4"] rt').first()).toBeVisible();
		// A half that is still to come would move the others from under the mouse.
		await expect(page.locator('[data-sentence]:lang(zh):not(:has(rt))')).toHaveCount(0);
		await drag(page, 'zh-Hant', '2-3.1.2', '2-3.1.4');
		const { plain, html } = await copied(page);
		expect(plain).toContain('探索推行數據入統，統籌數據權益保護');
		expect(plain).not.toMatch(/[a-zāáǎà]/);
		expect(html).toContain('lang="zh-Hant"');
	},
);
