/** What a reader does before the script of a page has come holds when it is there. */
import type { Page } from 'playwright/test';
import { answered, field } from './search-box.ts';
import { expect, test } from './site.ts';
import { slowTurns } from './slow-turns.ts';

/** Goes to a page, does something there while its script is on its way, and lets the script come. */
async function before(page: Page, path: string, act: () => Promise<void>): Promise<void> {
	const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
	await page.route('**/_astro/page.browser*', async (route) => {
		await held;
		await route.continue();
	});
	const arrived = page.goto(path);
	await page.locator('.site-footer').waitFor({ state: 'attached' });
	await act();
	await expect(page.locator('html')).not.toHaveAttribute('data-ready');
	release(undefined);
	await arrived;
	await expect(page.locator('html')).toHaveAttribute('data-ready');
}

const SECTION = '/en/decision/1-3/';

test('a view that is chosen before the script holds', { tag: '@core' }, async ({ page }) => {
	await before(page, SECTION, () =>
		page.locator('label:has([name=view][value=zh])').first().click(),
	);
	await expect(page.locator('html')).toHaveAttribute('data-view', 'zh');
	await expect(page.locator('[name=view][value=zh]').first()).toBeChecked();
	await page.goto('/en/decision/1-1/');
	await expect(page.locator('html')).toHaveAttribute('data-view', 'zh');
});

test('a view that is chosen before the script goes before that of the address', async ({
	page,
}) => {
	await before(page, `${SECTION}?view=en`, () =>
		page.locator('label:has([name=view][value=zh])').first().click(),
	);
	await expect(page.locator('html')).toHaveAttribute('data-view', 'zh');
	expect(new URL(page.url()).search).toBe('');
});

for (const path of [SECTION, '/en/glossary/']) {
	test(`colors that are chosen before the script hold on ${path}`, async ({ page }) => {
		await before(page, path, async () => {
			await page.locator('button[popovertarget$=settings]:visible').click();
			await page.getByRole('radio', { name: 'Sepia' }).check();
			// The last of two choices counts.
			await page.getByRole('radio', { name: 'Dark', exact: true }).check();
		});
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await expect(page.getByRole('radio', { name: 'Dark', exact: true })).toBeChecked();
		await page.reload();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	});
}

test('what was chosen at an earlier visit can be undone before the script', async ({ page }) => {
	await page.goto(SECTION);
	await page.locator('button[popovertarget$=settings]:visible').click();
	await page.getByRole('radio', { name: 'Dark', exact: true }).check();
	await before(page, SECTION, async () => {
		await page.locator('button[popovertarget$=settings]:visible').click();
		await page.getByRole('button', { name: 'Reset' }).click();
	});
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('a button that is pressed before the script does its work', async ({ page }) => {
	await before(page, SECTION, () => page.getByRole('button', { name: 'Cite' }).first().click());
	await expect(page.getByRole('dialog')).toBeVisible();
});

test('a tool of a sheet that is pressed before the script does its work', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await before(page, SECTION, async () => {
		await page.getByRole('button', { name: 'More', exact: true }).click();
		await page.locator('#more').getByRole('button', { name: 'Cite' }).click();
		await expect(page.locator('#more')).toBeHidden();
	});
	await expect(page.getByRole('dialog')).toBeVisible();
});

/** Opens a page on a device on which each element takes long to come, until the first is there. */
async function amidTurns(page: Page, path: string): Promise<void> {
	await slowTurns(page, 300);
	await page.goto(path);
	await page.waitForFunction(() => customElements.get('reading-settings') !== undefined);
}

test('a button that is pressed before its element is there does its work', async ({ page }) => {
	await amidTurns(page, SECTION);
	await page.getByRole('button', { name: 'Cite' }).first().click();
	await expect(page.locator('html')).not.toHaveAttribute('data-ready');
	await expect(page.getByRole('dialog')).toBeVisible();
});

test('a button that is pressed when its element is there, and others are not, does its work once', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await amidTurns(page, `${SECTION}?view=reveal`);
	const twin = page.locator('.twin-button').first();
	await twin.click();
	await expect(page.locator('html')).not.toHaveAttribute('data-ready');
	await expect(page.locator('html')).toHaveAttribute('data-ready');
	await expect(twin).toHaveAttribute('aria-expanded', 'true');
	await twin.click();
	await expect(twin).toHaveAttribute('aria-expanded', 'false');
});

for (const path of [
	'/en/decision/2-3/?view=en',
	'/en/decision/2-3/?view=reveal',
	'/en/decision/',
]) {
	test(`words that the view hides and a link names are shown before the script: ${path}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		const words = '探索推行数据入统';
		const half = page.locator('[data-sentence][lang=zh-Hans]', { hasText: words });
		const shown = page.locator('[data-sentence][lang=zh-Hans]').filter({ visible: true });
		await before(page, `${path}#:~:text=${encodeURIComponent(words)}`, async () => {
			await expect(half).toBeInViewport();
			await expect(shown).toHaveCount(1);
		});
		// It stays as it was shown, until its button or another view puts it away.
		await expect(half).toBeInViewport();
		await expect(shown).toHaveCount(1);
		const button = page.locator('.pair', { has: half }).locator('.twin-button');
		if (!path.endsWith('view=en')) {
			await expect(button).toHaveAttribute('aria-expanded', 'true');
			await button.click();
			await expect(half).toBeHidden();
		}
	});
}

for (const path of ['/en/search/', '/en/search/?q=water']) {
	test(`words that are typed before the script are searched on ${path}`, async ({ page }) => {
		await before(page, path, () => field(page).fill('hydrogen'));
		await answered(page, 'hydrogen');
	});
}

test('a field that is turned to before the script answers to what is typed later', async ({
	page,
}) => {
	await before(page, '/zh/search/', () => field(page, 'zh').focus());
	await page.keyboard.type('chanye');
	await answered(page, 'chanye');
});

/** What a page offers by script, and where; without it there is nothing but the text. */
const OFFERED = {
	'/en/search/': { script: 'page.browser', part: 'main form', instead: '.search-ways-out' },
	'/en/glossary/': { script: 'glossary-list', part: '.glossary-controls', instead: 'li' },
	'/en/commitments/': { script: 'commitment-register', part: '.register-filter', instead: 'tr' },
} as const;

for (const [path, { script, part, instead }] of Object.entries(OFFERED)) {
	test(`where the script of ${path} never comes nothing is offered`, async ({ browser }) => {
		// What a browser says of a missing file stands in the console.
		const page = await browser.newPage();
		await page.route(`**/_astro/${script}*`, (route) => route.fulfill({ status: 404 }));
		await page.goto(path);
		await expect(page.locator(part)).toBeHidden();
		await expect(page.locator(part)).toHaveCSS('display', 'none');
		await expect(page.locator('main').locator(instead).first()).toBeVisible();
		await page.close();
	});
}
