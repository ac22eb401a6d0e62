/** A first search on a slow line: bytes and time to the first hits and to the whole answer. */
import type { Browser, Page } from 'playwright';
import { z } from 'astro/zod';
import { CONDITIONS, SLOW_LINE } from '../browser/conditions.ts';
import { newReader, throttle } from '../browser/reader.ts';
import type { Figure } from '../figure.ts';
import type { Host } from '../host/host.ts';
import { arrivals, bytesBy } from './arrivals.ts';

const answer = z.object({ first: z.number(), whole: z.number(), opened: z.number() });

/** Opens the search over a page that has long been there, and asks. */
export async function firstSearch(
	browser: Browser,
	host: Host,
	path: string,
	query: string,
): Promise<Figure[]> {
	const { page, session, leave } = await newReader(browser, CONDITIONS.unthrottled);
	await page.goto(host.address + path, { waitUntil: 'networkidle' });
	await page.locator('html[data-ready]').waitFor();
	await throttle(session, SLOW_LINE);
	const arrived = arrivals(session);
	const { opened, first, whole } = await ask(page, query);
	// What was on its way when the answer was whole comes in, too.
	await page.waitForLoadState('networkidle');
	await leave();
	const figure = (measure: string, value: number, unit: Figure['unit']): Figure => ({
		...{ what: `search “${query}”`, subject: 'site', under: 'slow line, gzip', measure },
		...{ unit, values: [value] },
	});
	return [
		figure('first hits', first, 'ms'),
		figure('whole answer', whole, 'ms'),
		figure('first hits, sent', bytesBy(arrived, opened + first), 'bytes'),
		figure('whole answer, sent', bytesBy(arrived, Infinity), 'bytes'),
	];
}

/** Opens the dialog, asks, and tells when hits were drawn, in ms, and when it began, since 1970. */
async function ask(page: Page, query: string): Promise<z.output<typeof answer>> {
	const found: unknown = await page.evaluate(async (wanted) => {
		const start = performance.now();
		document.querySelector<HTMLElement>('search-dialog a')?.click();
		const input = document.querySelector<HTMLInputElement>('dialog input[type=search]');
		const list = document.querySelector<HTMLElement>('dialog .search-results');
		if (!input || !list) throw new Error('no search');
		input.value = wanted;
		input.dispatchEvent(new InputEvent('input', { bubbles: true }));
		let first = 0;
		await new Promise<void>((resolve) => {
			new MutationObserver(() => {
				if (first === 0 && list.querySelector('[data-result]')) first = performance.now() - start;
				if (list.dataset['query'] === wanted) resolve();
			}).observe(list, { attributes: true, childList: true, subtree: true });
		});
		const whole = performance.now() - start;
		return { opened: performance.timeOrigin + start, first, whole };
	}, query);
	return answer.parse(found);
}
