/** The search of a peer, from the press on its button: its own way, on the line that ours has. */
import type { Browser, Page } from 'playwright';
import { CONDITIONS, SLOW_LINE } from '../browser/conditions.ts';
import { newReader, throttle } from '../browser/reader.ts';
import type { Figure } from '../figure.ts';
import type { Host } from '../host/host.ts';
import type { Peer } from './peers.ts';

/** What is searched, and how. */
export type Searched = Pick<Peer, 'subject' | 'path' | 'open' | 'field' | 'hit'>;

const FIRST = 'hydrogen';
const SECOND = 'lithium';

/** The first search on a slow line, and another when all is there. */
export async function searchPeer(
	browser: Browser,
	host: Host,
	{ subject, path, open, field, hit }: Searched,
): Promise<Figure[]> {
	const { page, session, leave } = await newReader(browser, CONDITIONS.unthrottled);
	await page.goto(host.address + path, { waitUntil: 'networkidle' });
	await throttle(session, SLOW_LINE);
	host.sent.length = 0;
	const begun = performance.now();
	await open(page);
	await page.locator(field).fill(FIRST);
	await page.locator(hit).first().waitFor();
	const cold = performance.now() - begun;
	await page.waitForLoadState('networkidle');
	const sent = host.sent.reduce((sum, { bytes }) => sum + bytes, 0);
	const warm = await again(page, field, hit);
	await leave();
	const figure = (measure: string, value: number, unit: Figure['unit']): Figure => ({
		...{ what: 'search', subject, under: `search “${FIRST}”, slow line, gzip`, measure },
		...{ unit, values: [value] },
	});
	return [
		figure('first hits', cold, 'ms'),
		figure('sent', sent, 'bytes'),
		figure('another search, warm', warm, 'ms'),
	];
}

/** From another word to a list that has changed, by the clock of the page. */
async function again(page: Page, field: string, hit: string): Promise<number> {
	const time: unknown = await page.evaluate(
		async ([wanted, input, one]) => {
			const box = document.querySelector<HTMLInputElement>(input ?? '');
			const shown = () => document.querySelector(one ?? '')?.textContent;
			if (!box) throw new Error('no field');
			const before = shown();
			const start = performance.now();
			box.value = wanted ?? '';
			box.dispatchEvent(new InputEvent('input', { bubbles: true }));
			while (shown() === before || shown() === undefined) {
				await new Promise((resolve) => setTimeout(resolve));
			}
			return performance.now() - start;
		},
		[SECOND, field, hit],
	);
	return Number(time);
}
