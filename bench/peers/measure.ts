/** The part `peers`: the longest section and its search, made with something else, beside ours. */
import { readFileSync } from 'node:fs';
import { CONDITIONS } from '../browser/conditions.ts';
import type { Figure } from '../figure.ts';
import { ENCODINGS } from '../host/encoding.ts';
import { startHost, type Served } from '../host/host.ts';
import type { Measuring } from '../measuring.ts';
import { barePage } from '../pages/bare-page.ts';
import { bytesOf, type Place } from '../pages/bytes.ts';
import { barePath, LONGEST, PAGES } from '../pages/pages.ts';
import { timesOf } from '../pages/times.ts';
import { makePeer } from './made.ts';
import { PEERS } from './peers.ts';
import { searchPeer, type Searched } from './search.ts';
import { sectionPages } from './sentences.ts';

/** This site, searched as a peer is. */
const OWN: Searched = {
	subject: 'site',
	path: PAGES.find(({ what }) => what === LONGEST)?.path ?? '',
	open: (page) => page.locator('search-dialog a[data-search]').click(),
	field: 'dialog input[type=search]',
	hit: 'dialog .search-results [data-result]',
};

/** Builds the peers and measures them and this site in one run. */
export async function measurePeers(measuring: Measuring): Promise<Figure[]> {
	const { site, say } = measuring;
	const bare = barePage(readFileSync(`${site}${OWN.path}index.html`, 'utf8'));
	const at = barePath(OWN.path);
	const own: Served = { folder: site, pages: new Map([[at, bare]]) };
	const figures = [
		...(await page(measuring, own, { subject: 'bare', path: at })),
		...(await page(measuring, own, OWN)),
		...(await search(measuring, own, OWN)),
	];
	for (const peer of PEERS) {
		say(`${peer.subject}: install and build`);
		const made = await makePeer(peer, sectionPages(site));
		const served = { folder: made.folder, hashed: peer.hashed };
		figures.push(
			...(await page(measuring, served, peer)),
			...(await search(measuring, served, peer)),
		);
		await made.dispose();
	}
	return figures;
}

async function page(
	{ browser, runs, say }: Measuring,
	served: Served,
	{ subject, path }: Pick<Place, 'subject' | 'path'>,
): Promise<Figure[]> {
	const place = { what: LONGEST, subject, path };
	const host = await startHost(served, ENCODINGS.gzip);
	const figures = await bytesOf(browser, { host, encoding: 'gzip' }, place, undefined);
	for (let run = 1; run <= runs; run += 1) {
		say(`${subject}, page, run ${run} of ${runs}`);
		figures.push(...(await timesOf(browser, host, place, ['phone, gzip', CONDITIONS.phone])));
	}
	await host.close();
	return figures;
}

async function search(
	{ browser, runs, say }: Measuring,
	served: Served,
	searched: Searched,
): Promise<Figure[]> {
	const host = await startHost(served, ENCODINGS.gzip);
	const figures: Figure[] = [];
	for (let run = 1; run <= runs; run += 1) {
		say(`${searched.subject}, search, run ${run} of ${runs}`);
		figures.push(...(await searchPeer(browser, host, searched)));
	}
	await host.close();
	return figures;
}
