/** Reading aloud from sentence to sentence. */
import type { Page } from 'playwright/test';
import { CHOICES } from '../../src/components/settings/choices.ts';
import { axeFindings } from './axe.ts';
import { faintTexts } from './rendered-contrast.ts';
import { expect, test } from './site.ts';
import { player, read, spoken, standIn, VOICES } from './speech-stand-in.ts';

/** Lets what is being said come to its end, as often as it takes to get to another sentence. */
async function finishSentence(page: Page): Promise<void> {
	const before = await read(page);
	await expect(async () => {
		await page.evaluate(() => {
			window.endUtterance();
		});
		expect(await read(page)).not.toBe(before);
	}).toPass({ intervals: [10] });
}

test('it reads on from a sentence, with each language’s own voice, and keeps it in view', async ({
	page,
}) => {
	await standIn(page, VOICES);
	await page.goto('/en/decision/2-2/#s2-2.2.2');
	await expect(page.locator('[id="s2-2.2.2"]')).toBeInViewport();
	await page.getByRole('button', { name: 'Listen' }).click();
	const button = (name: string) => player(page).getByRole('button', { name, exact: true });
	await expect(button('Pause')).toBeFocused();
	await expect.poll(() => read(page)).toBe('s2-2.2.2');
	await expect.poll(async () => (await spoken(page)).length).toBe(1);
	const [first] = await spoken(page);
	expect(first).toMatchObject({ voice: 'English', lang: 'en-GB', rate: 1 });
	const text = await page.locator('[id="s2-2.2.2"]').evaluate((half) => {
		for (const mark of half.querySelectorAll('[data-note]')) mark.remove();
		return half.textContent;
	});
	expect(text.replace(/\s+/g, ' ')).toContain(first?.text.trim());

	for (let sentence = 0; sentence < 6; sentence += 1) await finishSentence(page);
	expect(await read(page)).not.toBe('s2-2.2.2');
	await expect(page.locator('.pair[data-read]')).toBeInViewport();
	const whole = (await spoken(page)).map((one) => one.text).join('');
	expect(whole.startsWith(text.replace(/\s+/g, ' ').trim())).toBe(true);
	for (const one of await spoken(page)) expect(one.text.length).toBeLessThanOrEqual(300);

	const at = await read(page);
	await button('Next sentence').click();
	await expect.poll(() => read(page)).not.toBe(at);
	await button('Previous sentence').click();
	await expect.poll(() => read(page)).toBe(at);

	await button('Pause').click();
	await expect(button('Resume')).toBeVisible();
	const said = (await spoken(page)).length;
	await button('Resume').press('Enter');
	await expect.poll(async () => (await spoken(page)).length).toBe(said + 1);

	await player(page).getByRole('combobox', { name: 'Speed' }).selectOption('1.5×');
	await player(page).getByRole('combobox', { name: 'Language' }).selectOption('中文');
	await expect
		.poll(async () => (await spoken(page)).at(-1))
		.toMatchObject({ voice: 'Chinese', rate: 1.5 });
	await player(page).getByRole('combobox', { name: 'Language' }).selectOption('Both in turn');
	await finishSentence(page);
	const turns = (await spoken(page)).map(({ voice }) => voice);
	expect(turns.slice(-8)).toContain('English');
	expect(turns.slice(-8)).toContain('Chinese');

	for (const theme of CHOICES.theme) {
		await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
		const find = theme === CHOICES.theme[0] ? axeFindings : faintTexts;
		expect(await find(page), theme).toEqual([]);
	}
	await button('Stop').click();
	await expect(player(page)).toBeHidden();
	await expect(page.getByRole('button', { name: 'Listen' })).toBeFocused();
	await expect(page.locator('[data-read]')).toHaveCount(0);
});

test('it stops at the end of the text and says so', { tag: '@core' }, async ({ page }) => {
	await standIn(page, VOICES);
	await page.goto('/en/decision/2-3/#s2-3.1.5');
	await expect(page.locator('[id="s2-3.1.5"]')).toBeInViewport();
	await page.getByRole('button', { name: 'Listen' }).press('Enter');
	await expect.poll(async () => (await spoken(page)).length).toBe(1);
	await expect(async () => {
		await page.evaluate(() => {
			window.endUtterance();
		});
		await expect(player(page).getByRole('status')).toHaveText('End of the text', { timeout: 10 });
	}).toPass({ intervals: [10] });
	await expect(player(page).getByRole('button', { name: 'Resume' })).toBeVisible();
});
