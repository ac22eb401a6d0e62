/** What the browser itself says of how a page came. */
import type { Page } from 'playwright';
import { z } from 'astro/zod';

const vitals = z.object({
	fcp: z.number(),
	lcp: z.number(),
	/** What moved though nobody touched anything, as a score. */
	cls: z.number(),
	/** What tasks after the first paint took beyond 50 ms each. */
	tbt: z.number(),
	/** When the load event came, in ms since 1970. */
	loadedAt: z.number(),
});

export type Vitals = z.output<typeof vitals>;

/** Runs in the page before anything of its own, and keeps what the browser reports. */
export function observeVitals(): void {
	const kept: Record<string, PerformanceEntry[]> = {};
	for (const type of ['largest-contentful-paint', 'layout-shift', 'longtask']) {
		const entries: PerformanceEntry[] = [];
		kept[type] = entries;
		new PerformanceObserver((list) => {
			entries.push(...list.getEntries());
		}).observe({ type, buffered: true });
	}
	Object.assign(window, { keptVitals: kept });
}

/** The vitals of a page, once it has been painted. */
export async function vitalsOf(page: Page): Promise<Vitals> {
	// A busy machine paints later than all has come.
	await page.waitForFunction(() => {
		const kept: unknown = Reflect.get(window, 'keptVitals');
		const all: unknown =
			typeof kept === 'object' && kept ? Reflect.get(kept, 'largest-contentful-paint') : [];
		return Array.isArray(all) && all.length > 0;
	});
	const found: unknown = await page.evaluate(() => {
		const kept: unknown = Reflect.get(window, 'keptVitals');
		const entries = (type: string): PerformanceEntry[] => {
			const some: unknown = typeof kept === 'object' && kept ? Reflect.get(kept, type) : [];
			return Array.isArray(some)
				? some.filter((entry: unknown) => entry instanceof PerformanceEntry)
				: [];
		};
		const number = (entry: PerformanceEntry, name: string) => Number(Reflect.get(entry, name));
		const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
		const [navigation] = performance.getEntriesByType('navigation');
		const load = navigation ? number(navigation, 'loadEventStart') : NaN;
		const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
		return {
			fcp,
			lcp: entries('largest-contentful-paint').at(-1)?.startTime,
			cls: sum(
				entries('layout-shift')
					.filter((entry) => Reflect.get(entry, 'hadRecentInput') !== true)
					.map((entry) => number(entry, 'value')),
			),
			tbt: sum(
				entries('longtask')
					.filter(({ startTime }) => startTime >= (fcp ?? 0))
					.map(({ duration }) => Math.max(0, duration - 50)),
			),
			loadedAt: performance.timeOrigin + load,
		};
	});
	return vitals.parse(found);
}
