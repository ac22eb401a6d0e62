/** From an interaction to the next paint, by the browser’s own account. */
import type { Page } from 'playwright';
import { z } from 'astro/zod';

/** Durations are reported in steps of 8 ms, and events shorter than 16 ms not at all. */
export const SHORTEST = 16;

/** How long after an action the browser may take to report it, beside the action itself, in ms. */
const REPORT = 100;

/** The longest event of what an action does, in ms: what the reader pressed, typed or released. */
export async function nextPaint(page: Page, action: () => Promise<void>): Promise<number> {
	await page.evaluate(() => {
		const durations: number[] = [];
		const observer = new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				if (Number(Reflect.get(entry, 'interactionId')) > 0) durations.push(entry.duration);
			}
		});
		// TypeScript does not know the threshold of event timing yet.
		const options = { type: 'event', durationThreshold: 16 };
		observer.observe(options);
		Object.assign(window, { eventDurations: durations, eventObserver: observer });
	});
	await action();
	const durations = await page.evaluate(async (pause) => {
		const painted = () => new Promise((resolve) => requestAnimationFrame(resolve));
		await painted();
		await painted();
		await new Promise((resolve) => setTimeout(resolve, pause));
		const observer: unknown = Reflect.get(window, 'eventObserver');
		if (observer instanceof PerformanceObserver) observer.disconnect();
		const found: unknown = Reflect.get(window, 'eventDurations');
		return found;
	}, REPORT);
	return Math.max(SHORTEST, ...z.array(z.number()).parse(durations));
}
