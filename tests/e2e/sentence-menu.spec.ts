/** The menu of a sentence: by number, keys, touch or selection, and what it shares. */
import { CHOICES } from '../../src/components/settings/choices.ts';
import { axeFindings } from './axe.ts';
import { faintTexts } from './rendered-contrast.ts';
import { menu, number, SECTION } from './sentence-menu.ts';
import { expect, test } from './site.ts';

declare global {
	interface Window {
		shared: ShareData[];
	}
}

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
	test(`axe and contrast find nothing with the menu open in any theme, ${colorScheme}`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(SECTION);
		await number(page, '2-3.1.4').click();
		await expect(menu(page)).toBeFocused();
		for (const theme of CHOICES.theme) {
			await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
			const find = theme === CHOICES.theme[0] ? axeFindings : faintTexts;
			expect(await find(page), theme).toEqual([]);
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
