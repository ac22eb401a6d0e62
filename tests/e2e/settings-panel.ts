/** The panel of reading settings for the tests: opening it, and its choices. */
import type { Page } from 'playwright/test';
import { expect } from './site.ts';

export async function open(page: Page, name = 'Reading settings'): Promise<void> {
	await page.getByRole('button', { name }).click();
	await expect(page.getByRole('dialog', { name })).toBeVisible();
}

export function choice(page: Page, setting: string, value: string) {
	return page
		.getByRole('group', { name: setting })
		.getByRole('radio', { name: value, exact: true });
}
