/** The history of a window for the tests: a page before the one that is read, and its entries. */
import type { Page } from 'playwright/test';
import { expect } from './site.ts';

export const BEFORE = '/en/about/';
export const SECTION = '/en/decision/2-2/';

export function historyLength(page: Page): Promise<number> {
	return page.evaluate(() => history.length);
}

/** Waits until the history stands at the page’s own entry. */
export async function expectOwnEntry(page: Page): Promise<void> {
	await expect
		.poll(() => page.evaluate(() => JSON.stringify(history.state)))
		.not.toContain('layer');
}
