/** From a key to its hits once all files are there, and the longest task of it on a slow phone. */
import type { Browser, Page } from 'playwright';
import { z } from 'astro/zod';
import { CONDITIONS } from '../browser/conditions.ts';
import { newReader } from '../browser/reader.ts';
import type { Figure } from '../figure.ts';
import type { Host } from '../host/host.ts';

const QUERIES = ['新', '新质', '新质生', '新质生产力', 'dev', 'development', 'xzscl', '产业链'];
const PAUSE = 100;

/** Times of several queries on the search page, one after the other. */
export async function warmSearch(browser: Browser, host: Host): Promise<Figure[]> {
	const { page, session, leave } = await newReader(browser, CONDITIONS.unthrottled);
	await page.goto(`${host.address}/en/search/`, { waitUntil: 'networkidle' });
	// The second is pinyin, which is learned once.
	for (const query of ['热身', 'rs']) {
		await page.locator('main input[type=search]').fill(query);
		await page.locator(`main [data-query="${query}"]`).waitFor({ state: 'attached' });
	}
	const times = await keys(page, QUERIES);
	await session.send('Emulation.setCPUThrottlingRate', { rate: CONDITIONS.phone.slowdown });
	const slow = await keys(page, QUERIES);
	await leave();
	const figure = (measure: string, under: string, value: number): Figure => ({
		...{ what: 'search', subject: 'site', under, measure },
		...{ unit: 'ms', values: [value] },
	});
	return [
		...times.map((time) => figure('a key, warm', 'unthrottled', time)),
		...slow.map((time) => figure('a key, warm', '4 × slower', time)),
	];
}

async function keys(page: Page, queries: readonly string[]): Promise<number[]> {
	const found: unknown = await page.evaluate(
		async ({ all, pause }) => {
			const input = document.querySelector<HTMLInputElement>('main input[type=search]');
			const list = document.querySelector<HTMLElement>('main .search-results');
			if (!input || !list) throw new Error('no search');
			const times: number[] = [];
			for (const query of all) {
				const start = performance.now();
				input.value = query;
				const drawn = new Promise<void>((resolve) => {
					const observer = new MutationObserver(() => {
						if (!list.querySelector('[data-result]')) return;
						observer.disconnect();
						resolve();
					});
					observer.observe(list, { childList: true, subtree: true });
				});
				input.dispatchEvent(new InputEvent('input', { bubbles: true }));
				await drawn;
				times.push(performance.now() - start);
				await new Promise((resolve) => setTimeout(resolve, pause));
			}
			return times;
		},
		{ all: queries, pause: PAUSE },
	);
	return z.array(z.number()).parse(found);
}
