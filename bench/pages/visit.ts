/** One visit to a page, until nothing comes any more. */
import type { Page } from 'playwright';
import { vitalsOf, type Vitals } from '../browser/vitals.ts';
import type { Host, Sent } from '../host/host.ts';

/** What came of a visit. */
export interface Visit {
	vitals: Vitals;
	beforeLoad: Sent[];
	afterLoad: Sent[];
}

/** Goes to a path of the host and waits until the page is there, its scripts run and all is quiet. */
export async function visit(page: Page, host: Host, path: string): Promise<Visit> {
	host.sent.length = 0;
	await page.goto(host.address + path, { waitUntil: 'networkidle' });
	const vitals = await vitalsOf(page);
	return {
		vitals,
		beforeLoad: host.sent.filter(({ at }) => at < vitals.loadedAt),
		afterLoad: host.sent.filter(({ at }) => at >= vitals.loadedAt),
	};
}
