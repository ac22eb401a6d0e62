/** The part `search`. */
import type { Figure } from '../figure.ts';
import { ENCODINGS } from '../host/encoding.ts';
import { startHost } from '../host/host.ts';
import type { Measuring } from '../measuring.ts';
import { firstSearch } from './cold.ts';
import { warmSearch } from './warm.ts';

/** From where readers search, and for what. */
const FROM = '/en/decision/2-3/';
const QUERIES = ['氢能', 'hydrogen'];

/** Measures the search of the built site. */
export async function measureSearch({ browser, site, runs, say }: Measuring): Promise<Figure[]> {
	const host = await startHost({ folder: site }, ENCODINGS.gzip);
	const figures: Figure[] = [];
	for (let run = 1; run <= runs; run += 1) {
		say(`search, run ${String(run)} of ${String(runs)}`);
		for (const query of QUERIES) figures.push(...(await firstSearch(browser, host, FROM, query)));
		figures.push(...(await warmSearch(browser, host)));
	}
	await host.close();
	return figures;
}
