/** How soon a page is there, on a first visit. */
import type { Browser } from 'playwright';
import type { Conditions } from '../browser/conditions.ts';
import { newReader } from '../browser/reader.ts';
import type { Host } from '../host/host.ts';
import type { Figure } from '../figure.ts';
import type { Place } from './bytes.ts';
import { visit } from './visit.ts';

/** The vitals of one first visit. */
export async function timesOf(
	browser: Browser,
	host: Host,
	{ path, ...of }: Place,
	[under, conditions]: readonly [string, Conditions],
): Promise<Figure[]> {
	const reader = await newReader(browser, conditions);
	const { vitals } = await visit(reader.page, host, path);
	await reader.leave();
	const figure = (measure: string, value: number, unit: Figure['unit'] = 'ms'): Figure => ({
		...{ ...of, under, measure },
		...{ unit, values: [value] },
	});
	return [
		figure('FCP', vitals.fcp),
		figure('LCP', vitals.lcp),
		figure('CLS', vitals.cls, 'score'),
		figure('TBT', vitals.tbt),
	];
}
