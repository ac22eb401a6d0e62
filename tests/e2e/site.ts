/** The test function of all browser tests: whatever a page does, its console stays empty. */
import { expect, test as base } from 'playwright/test';

export { expect } from 'playwright/test';

export const test = base.extend({
	page: async ({ page, baseURL }, use) => {
		const messages: string[] = [];
		page.on('console', (message) => messages.push(message.text()));
		page.on('pageerror', (error) => messages.push(error.message));
		page.on('request', (request) => {
			if (!request.url().startsWith(baseURL ?? '')) messages.push(`request to ${request.url()}`);
		});
		await use(page);
		expect(messages, 'the console is empty and nothing is asked of other sites').toEqual([]);
	},
});
