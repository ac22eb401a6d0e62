/** The four views and reveal: what is shown, where it stands, and that the choice holds. */
import type { Page } from 'playwright/test';
import { CHOICES } from '../../src/components/settings/choices.ts';
import { expect, test } from './site.ts';

const SECTION = '/en/decision/1-3/';
const SENTENCES = 6;

function view(page: Page, name: string) {
	return page.getByRole('radio', { name, exact: true });
}

/** How many sentences of a language can be seen. */
function seen(page: Page, lang: string) {
	return page.locator(`.reading [data-sentence][lang=${lang}]`).filter({ visible: true });
}

async function expectSeen(page: Page, zh: number, en: number): Promise<void> {
	await expect(seen(page, 'zh-Hans')).toHaveCount(zh);
	await expect(seen(page, 'en')).toHaveCount(en);
}

/** For each pair the step from the first half to the second, in px: across and down. */
function steps(page: Page): Promise<{ across: number; down: number; bottom: number }[]> {
	return page.locator('.reading .pair').evaluateAll((pairs) =>
		pairs.map((pair) => {
			const [first, second] = [...pair.querySelectorAll('[data-sentence]')].map((half) =>
				half.getBoundingClientRect(),
			);
			if (!first || !second) return { across: NaN, down: NaN, bottom: NaN };
			return {
				across: second.left - first.left,
				down: second.top - first.top,
				bottom: second.top - first.bottom,
			};
		}),
	);
}

for (const javaScriptEnabled of [false, true]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'with scripts off', () => {
		test.use({ javaScriptEnabled });

		test(
			'the four views show what they say, in one document',
			{ tag: '@core' },
			async ({ page }) => {
				await page.setViewportSize({ width: 1280, height: 900 });
				await page.goto(SECTION);
				await expect(view(page, 'Side by side')).toBeChecked();
				await expectSeen(page, SENTENCES, SENTENCES);
				for (const { across, down } of await steps(page)) {
					expect(across).toBeGreaterThan(100);
					expect(Math.abs(down)).toBeLessThanOrEqual(1);
				}
				await view(page, 'Stacked').check();
				await expectSeen(page, SENTENCES, SENTENCES);
				for (const { across, bottom } of await steps(page)) {
					expect(across).toBe(0);
					expect(bottom).toBeGreaterThanOrEqual(0);
				}
				const headings = page.locator('h1 [data-heading], .part-title [data-heading]');
				await view(page, 'Chinese').check();
				await expectSeen(page, SENTENCES, 0);
				await expect(headings.filter({ visible: true })).toHaveText([
					'把坚持高质量发展作为新时代的硬道理',
					'发展目标',
				]);
				await view(page, 'English').check();
				await expectSeen(page, 0, SENTENCES);
				await expect(headings.filter({ visible: true })).toHaveText([
					'Upholding high-quality development as an unyielding principle in the new era',
					'Development goals',
				]);
			},
		);

		test('a sentence is found by its address in a view that hides its first half', async ({
			page,
		}) => {
			await page.setViewportSize({ width: 360, height: 740 });
			await page.goto('/en/decision/2-2/');
			await page.getByRole('button', { name: 'View' }).click();
			await view(page, 'Chinese').check();
			await page.keyboard.press('Escape');
			await page.getByRole('link', { name: 'Link to sentence 2-2.3.4' }).click();
			await expect(page).toHaveURL(/#s2-2\.3\.4$/);
			const sentence = page.locator('[data-sentence="2-2.3.4"][lang=zh-Hans]');
			await expect(sentence).toBeInViewport();
			const pair = page.locator('.pair').filter({ has: sentence });
			await expect(pair).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
		});

		test('the sentence under the pointer or with the focus is marked with its twin, in every view', async ({
			page,
		}) => {
			await page.setViewportSize({ width: 1280, height: 900 });
			await page.goto(SECTION);
			const pair = page.locator('.reading .pair').nth(1);
			const plain = 'rgba(0, 0, 0, 0)';
			for (const name of ['Side by side', 'Stacked', 'Chinese', 'English']) {
				await view(page, name).check();
				await expect(pair).toHaveCSS('background-color', plain);
				await pair.locator('[data-sentence]').filter({ visible: true }).first().hover();
				await expect(pair).not.toHaveCSS('background-color', plain);
				await page.mouse.move(2, 2);
				await pair.getByRole('link').first().focus();
				await expect(pair).not.toHaveCSS('background-color', plain);
			}
		});
	});
}

test.describe('with scripts off, by touch', () => {
	test.use({ javaScriptEnabled: false, hasTouch: true, isMobile: true });

	test('a tap marks a sentence with its twin', { tag: '@core' }, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto('/zh/decision/1-3/');
		const pair = page.locator('.reading .pair').nth(1);
		await pair
			.locator('[data-sentence]')
			.first()
			.tap({ position: { x: 200, y: 8 } });
		await expect(pair).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
		await page.getByRole('button', { name: '显示' }).tap();
		await expect(page.getByRole('radio', { name: '点开对照' })).toHaveCount(0);
		await page.getByRole('radio', { name: '英文' }).tap();
		await expectSeen(page, 0, SENTENCES);
	});
});

test('side by side every row is level to 1 px from 1024 px of normal text on; below that it is interleaved', async ({
	page,
}) => {
	await page.goto('/zh/decision/2-2/?view=side');
	for (const size of ['100', '140', '200']) {
		await page.evaluate((value) => (document.documentElement.dataset['size'] = value), size);
		for (const width of [320, 640, 1023, 1024, 1152, 1280, 1472, 1600, 2100]) {
			await page.setViewportSize({ width, height: 900 });
			const found = await steps(page);
			expect(found).toHaveLength(31);
			const isSideBySide = found.every(({ across }) => across > 0);
			const isInterleaved = found.every(({ across, bottom }) => across === 0 && bottom >= 0);
			expect(isSideBySide || isInterleaved, `${width} px, ${size} %`).toBe(true);
			expect(isSideBySide, `${width} px, ${size} %`).toBe(width >= 10.24 * Number(size));
			if (!isSideBySide) continue;
			for (const { down } of found) expect(Math.abs(down), String(width)).toBeLessThanOrEqual(1);
		}
		expect(
			(await steps(page)).every(({ across }) => across > 0),
			size,
		).toBe(true);
	}
});

for (const theme of CHOICES.theme) {
	test(`side by side every row is level in the theme ${theme}, too`, async ({ page }) => {
		await page.goto('/en/decision/2-2/');
		await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
		for (const [width, size] of [
			[1024, '100'],
			[1280, '100'],
			[2100, '200'],
		] as const) {
			await page.setViewportSize({ width, height: 900 });
			await page.evaluate((value) => (document.documentElement.dataset['size'] = value), size);
			for (const { across, down } of await steps(page)) {
				expect(across, `${width} px`).toBeGreaterThan(0);
				expect(Math.abs(down), `${width} px`).toBeLessThanOrEqual(1);
			}
		}
	});
}

test('the view holds across pages, the link’s view for its page; nothing flashes', async ({
	page,
}) => {
	await page.goto(SECTION);
	await view(page, 'Stacked').check();
	await page.getByRole('link', { name: 'Next' }).click();
	await expect(view(page, 'Stacked')).toBeChecked();
	await page.goto('/en/decision/');
	await expect(view(page, 'Stacked')).toBeChecked();

	await page.goto(`${SECTION}?view=zh`);
	await expect(view(page, 'Chinese')).toBeChecked();
	await expectSeen(page, SENTENCES, 0);
	await page.goto(`${SECTION}?view=nonsense`);
	await expect(view(page, 'Stacked')).toBeChecked();

	await page.goto(`${SECTION}?view=side`);
	await expect(view(page, 'Side by side')).toBeChecked();
	await view(page, 'English').check();
	await expect(page).toHaveURL(SECTION);
	await page.reload();
	await expect(view(page, 'English')).toBeChecked();

	// The view stands on the root before there is a body to draw.
	await page.addInitScript(() => {
		new MutationObserver((_, observer) => {
			if (!document.querySelector('body')) return;
			observer.disconnect();
			document.documentElement.dataset['atBody'] = document.documentElement.dataset['view'];
		}).observe(document, { childList: true, subtree: true });
	});
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-at-body', 'en');
});

test(
	'reveal shows the page’s language, and a twin by click, Enter or its button',
	{ tag: '@core' },
	async ({ page }) => {
		await page.goto(SECTION);
		await view(page, 'Tap to compare').check();
		await expectSeen(page, 0, SENTENCES);
		const pair = page.locator('.reading .pair').nth(1);
		const twin = pair.locator('[lang=zh-Hans]');
		const button = pair.getByRole('button', { name: 'Chinese of sentence 1-3.1.2' });
		await expect(button).toHaveAttribute('aria-expanded', 'false');
		await pair.locator('[data-sentence][lang=en]').click({ position: { x: 60, y: 8 } });
		await expect(twin).toBeVisible();
		await expect(button).toHaveAttribute('aria-expanded', 'true');
		await expectSeen(page, 1, SENTENCES);
		await pair.locator('[data-sentence][lang=en]').focus();
		await page.keyboard.press('Enter');
		await expect(twin).toBeHidden();
		await button.click();
		await expect(twin).toBeVisible();
		await button.press('Enter');
		await expect(twin).toBeHidden();

		await page.locator('h1').click();
		await expect(page.locator('h1')).toHaveText(/发展目标/);
		await expect(page.locator('h1 [lang=zh-Hans]')).toBeVisible();

		await page.keyboard.press('j');
		await page.keyboard.press('j');
		await page.keyboard.press('Enter');
		await expect(twin).toBeVisible();
		await view(page, 'English').check();
		await expectSeen(page, 0, SENTENCES);
	},
);
