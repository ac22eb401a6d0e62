/** Nothing moves by itself: what a script adds to a page has its place before the script is there. */
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright/test';
import { z } from 'astro/zod';
import { expect, test } from './site.ts';

/** How long scripts take, so that the page is drawn without them. */
const LATE = 500;

/** What has moved since the page was begun, by https://wicg.github.io/layout-instability/. */
async function shiftsOf(page: Page): Promise<number[]> {
	const found: unknown = await page.evaluate((): unknown => Reflect.get(globalThis, 'shifts'));
	return z.array(z.number()).parse(found);
}

for (const path of [
	...['/en/', '/zh/decision/2-2/', '/en/decision/', '/en/glossary/', '/zh/commitments/'],
	...['/en/commitments/', '/en/topics/', '/zh/about/', '/en/for-companies/', '/en/downloads/'],
]) {
	test(`nothing of ${path} moves when its scripts come late`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.route('**/_astro/*.js', async (route) => {
			await setTimeout(LATE);
			await route.continue();
		});
		await page.addInitScript(() => {
			const found: number[] = [];
			Reflect.set(globalThis, 'shifts', found);
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) {
					found.push(Number('value' in entry && entry.value));
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(path, { waitUntil: 'networkidle' });
		await page.waitForTimeout(LATE);
		expect(await shiftsOf(page)).toEqual([]);
	});
}
