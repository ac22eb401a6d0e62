/** The part `pages`: bytes and times of every page and of its bare twin. */
import { readFileSync } from 'node:fs';
import { CONDITIONS, type Conditions } from '../browser/conditions.ts';
import type { Figure } from '../figure.ts';
import { ENCODINGS } from '../host/encoding.ts';
import { startHost, type Host, type Served } from '../host/host.ts';
import type { Measuring } from '../measuring.ts';
import { barePage } from './bare-page.ts';
import { bytesOf, type Place } from './bytes.ts';
import { barePath, LONGEST, PAGES } from './pages.ts';
import { timesOf } from './times.ts';

/** Where a reader was before. */
const BEFORE = '/en/decision/2-3/';

/** Measures all pages of the built site, each beside its bare twin, in turn. */
export async function measurePages({ browser, site, runs, say }: Measuring): Promise<Figure[]> {
	const places = PAGES.flatMap(({ what, path }): Place[] => [
		{ what, path, subject: 'site' },
		{ what, path: barePath(path), subject: 'bare' },
	]);
	const served: Served = { folder: site, pages: barePages(site) };
	const figures: Figure[] = [];
	for (const [name, encoding] of Object.entries(ENCODINGS)) {
		const host = await startHost(served, encoding);
		say(`bytes, ${name}`);
		for (const place of places) {
			const from = place.subject === 'site' ? BEFORE : undefined;
			figures.push(...(await bytesOf(browser, { host, encoding: name }, place, from)));
		}
		figures.push(...(await takeTimes(host, name)));
		await host.close();
	}
	return figures;

	async function takeTimes(host: Host, encoding: string): Promise<Figure[]> {
		const taken: Figure[] = [];
		for (let run = 1; run <= runs; run += 1) {
			say(`times, ${encoding}, run ${String(run)} of ${String(runs)}`);
			for (const [name, conditions] of Object.entries(CONDITIONS)) {
				const under = `${name}, ${encoding}`;
				for (const place of places) {
					if (encoding !== 'gzip' && !isTimedInBoth(place.what, conditions)) continue;
					taken.push(...(await timesOf(browser, host, place, [under, conditions])));
				}
			}
		}
		return taken;
	}
}

/** Where brotli is timed too: by a line, which it makes shorter, and on the pages that are the largest. */
function isTimedInBoth(what: string, { line }: Conditions): boolean {
	return line !== undefined && [LONGEST, 'full text'].includes(what);
}

function barePages(site: string): Map<string, string> {
	return new Map(
		PAGES.map(({ path }) => [
			barePath(path),
			barePage(readFileSync(`${site}${path}index.html`, 'utf8')),
		]),
	);
}
