/** What the tests of reading without a network do and ask. */
import { expect, type Page } from 'playwright/test';
import { scriptsOf } from './site.ts';

export const KEPT = 'This page is kept on this device';
export const ABSENT = 'This page is not kept on this device';
export const KEEP = 'Keep the reader on this device';
export const REMOVE = 'Remove it from this device';

/** How long a release may take to be kept on a busy machine, in ms. */
export const LONG = { timeout: 45_000 };

/** Opens a page and waits for its script. */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await scriptsOf(page);
}

/** Opens a page and waits until it is kept. */
export async function openKept(page: Page, address: string): Promise<void> {
	await open(page, address);
	await expect(page.getByText(KEPT)).toBeVisible(LONG);
}

/** What the console says and what is thrown, but for files that the network does not have. */
export function errorsOf(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => {
		if (!message.text().startsWith('Failed to load resource')) errors.push(message.text());
	});
	return errors;
}

/** The release whose data a page is given. */
export async function dataOf(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const response = await fetch('/data/release.json');
		const name: unknown = await response.json();
		return String(name);
	});
}

/** The release that a page is of. */
export async function releaseOf(page: Page): Promise<string> {
	return page.evaluate(() => document.documentElement.dataset['release'] ?? '');
}

/** The releases that are on the device, also in part. */
export async function keptReleases(page: Page): Promise<string[]> {
	const names = await page.evaluate(() => caches.keys());
	return names.map((name) => name.replace(/^.*:/, '')).filter((name) => name !== 'notes');
}
