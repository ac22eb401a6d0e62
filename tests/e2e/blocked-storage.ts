import type { Page } from 'playwright/test';

/** Has the pages that are opened from now on refuse storage, as browsers do where readers forbid it. */
export async function blockStorage(page: Page): Promise<void> {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage']) {
			Object.defineProperty(window, name, {
				get: () => {
					throw new DOMException('blocked', 'SecurityError');
				},
			});
		}
	});
}
