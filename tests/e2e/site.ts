/**
 * The test function of all browser tests: whatever a page does, its console stays empty. A page that
 * is gone to is there once its script is, which comes behind its text.
 */
import { expect, test as base, type Page } from 'playwright/test';

export { expect } from 'playwright/test';

/** What a page without its script is waited for, in ms. */
const PATIENCE = 3000;

/** What Playwright says where the tests have no worker. */
const IS_BLOCKED = /^Service Worker registration blocked by Playwright$/;

export const test = base.extend({
	page: async ({ page, baseURL, javaScriptEnabled }, use) => {
		const messages: string[] = [];
		page.on('console', (message) => {
			if (!IS_BLOCKED.test(message.text())) messages.push(message.text());
		});
		page.on('pageerror', (error) => messages.push(error.message));
		page.on('request', (request) => {
			if (!request.url().startsWith(baseURL ?? '')) messages.push(`request to ${request.url()}`);
		});
		if (javaScriptEnabled) waitForScripts(page);
		await use(page);
		expect(messages, 'the console is empty and nothing is asked of other sites').toEqual([]);
	},
});

/** Lets every way of going to a page wait for its script. */
function waitForScripts(page: Page): void {
	for (const way of ['goto', 'reload', 'goBack', 'goForward'] as const) {
		const go = page[way].bind(page) as (...options: unknown[]) => ReturnType<Page['reload']>;
		Object.assign(page, {
			[way]: async (...options: unknown[]) => {
				const response = await go(...options);
				await scriptsOf(page);
				return response;
			},
		});
	}
}

/**
 * Waits until the script of the page has run, or for a while. A page of which not even the first
 * element is there has no `documentElement`: it is asked by a selector, which throws nothing there.
 */
export async function scriptsOf(page: Page): Promise<void> {
	await page
		.waitForFunction(
			() => document.querySelector('html:not([data-scripts]), html[data-ready]') !== null,
			undefined,
			{ timeout: PATIENCE },
		)
		.catch(() => undefined);
}
