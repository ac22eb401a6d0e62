/** The search while an input method is at work: nothing is searched, no key is taken from it. */
import { answered, field, hits } from './search-box.ts';
import { expect, test } from './site.ts';

test('nothing is searched while Chinese is being composed', async ({ page }) => {
	await page.goto('/zh/search/');
	await field(page, 'zh').focus();
	await answered(page, '');
	const session = await page.context().newCDPSession(page);
	const compose = (text: string) =>
		session.send('Input.imeSetComposition', {
			text,
			selectionStart: text.length,
			selectionEnd: text.length,
		});
	await compose('qing');
	await compose('qing neng');
	await page.waitForTimeout(200);
	await expect(page.locator('[data-result]')).toHaveCount(0);
	await session.send('Input.insertText', { text: '氢能' });
	await answered(page, '氢能');
	expect(await hits(page)).toContain('sentence:2-2.2.6');
});

test('Escape and arrows that belong to an input method leave the dialog alone', async ({
	page,
}) => {
	await page.goto('/en/decision/1-1/');
	await page.keyboard.press('/');
	await field(page).fill('氢能');
	await answered(page, '氢能');
	for (const key of ['Escape', 'ArrowDown']) {
		await field(page).evaluate((input, pressed) => {
			const event = new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true });
			Object.defineProperty(event, 'keyCode', { value: 229 });
			input.dispatchEvent(event);
		}, key);
	}
	await expect(page.getByRole('dialog')).toBeVisible();
	await expect(field(page)).toBeFocused();
});
