/** The menu of a sentence for the tests: opening it, what it copies, what it marks. */
import type { Page } from 'playwright/test';
import { expect } from './site.ts';

export const SECTION = '/en/decision/2-3/';

export function menu(page: Page) {
	return page.getByRole('dialog');
}

export function number(page: Page, id: string) {
	return page.getByRole('link', { name: `Link to sentence ${id}`, exact: true });
}

export function marked(page: Page) {
	return page
		.locator('.pair[data-marked] [data-sentence][id]')
		.evaluateAll((halves) => halves.map(({ id }) => id));
}

export function clipboard(page: Page) {
	return page.evaluate(() => navigator.clipboard.readText());
}

export async function openAt(page: Page, id: string, name = `Link to sentence ${id}`) {
	await page.getByRole('link', { name, exact: true }).click();
	await expect(menu(page)).toBeFocused();
}

/** What a button of the menu puts on the clipboard. */
export async function copiedBy(page: Page, name: string): Promise<string> {
	await page.evaluate(() => navigator.clipboard.writeText(''));
	await menu(page).getByRole('button', { name, exact: true }).click();
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
	return page.evaluate(() => navigator.clipboard.readText());
}

export function sentence(page: Page, id: string, lang: string): Promise<string> {
	return page.locator(`[data-sentence="${id}"][lang="${lang}"]`).innerText();
}
