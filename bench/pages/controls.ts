/** The part `controls`: from each main control to the next paint, on a processor a quarter as fast. */
import type { Browser } from 'playwright';
import { CONDITIONS } from '../browser/conditions.ts';
import { newReader } from '../browser/reader.ts';
import type { Figure } from '../figure.ts';
import { ENCODINGS } from '../host/encoding.ts';
import { startHost, type Host } from '../host/host.ts';
import type { Measuring } from '../measuring.ts';
import { ACTIONS, type Action } from './actions.ts';
import { nextPaint } from './event-time.ts';
import { PAGES } from './pages.ts';

/** A slow phone whose line is not what is asked about; its window is clicked, which touch becomes. */
const SLOW = { ...CONDITIONS.phone, line: undefined, isPhone: false };

/** Measures all controls of all pages that have some. */
export async function measureControls({ browser, site, runs, say }: Measuring): Promise<Figure[]> {
	const host = await startHost({ folder: site }, ENCODINGS.gzip);
	const figures: Figure[] = [];
	for (let run = 1; run <= runs; run += 1) {
		say(`controls, run ${String(run)} of ${String(runs)}`);
		for (const { what, path } of PAGES) {
			const actions = ACTIONS[what] ?? [];
			if (actions.length > 0) figures.push(...(await onPage(browser, host, path, what, actions)));
		}
	}
	await host.close();
	return figures;
}

async function onPage(
	browser: Browser,
	host: Host,
	path: string,
	what: string,
	actions: readonly Action[],
): Promise<Figure[]> {
	const { page, leave } = await newReader(browser, SLOW);
	await page.goto(host.address + path, { waitUntil: 'networkidle' });
	await page.locator('html[data-ready]').waitFor();
	const figures: Figure[] = [];
	for (const { name: measure, act, prepare } of actions) {
		await prepare?.(page);
		const time = await nextPaint(page, () => act(page));
		figures.push({
			...{ what, subject: 'site', under: '4 × slower', measure },
			...{ unit: 'ms', values: [time] },
		});
	}
	await leave();
	return figures;
}
