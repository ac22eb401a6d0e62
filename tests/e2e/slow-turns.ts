import type { Page } from 'playwright/test';

/** Makes pages wait at least so long, in ms, for each task that they put off, as a slow device does. */
export async function slowTurns(page: Page, ms: number): Promise<void> {
	await page.addInitScript((least) => {
		const set = window.setTimeout.bind(window);
		Object.assign(window, {
			setTimeout: (work: () => void, delay = 0) => set(work, Math.max(delay, least)),
		});
	}, ms);
}
