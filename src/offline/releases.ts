/** Fills the cache of this release, and deletes those of others when nobody reads them any more. */
import { cachePrefix, FULL, notesCache, releaseCache } from '../model/kept-caches.ts';
import { INTEGRITY, trusted, WHOLE } from './kept-files.ts';
import { note, noted } from './notes.ts';
import { openReleases } from './open-pages.ts';
import { addressOf, BASE, KEPT, type KeptFile } from './place.ts';

declare const self: ServiceWorkerGlobalScope;

const CACHE = releaseCache(BASE.pathname, KEPT.release);

/** How much more than its files a release takes at most. */
const OVERHEAD = 1.3;

/**
 * Fetches what is missing of this release, or has gone bad; rejects unless every file is the one that
 * it was built with. What came before a fault is not fetched again.
 */
export async function keepRelease(): Promise<void> {
	if (!(await hasRoom())) throw new Error('there is no room');
	try {
		const cache = await self.caches.open(CACHE);
		for (const file of KEPT.files) await keepFile(cache, file);
		await cache.put(addressOf(WHOLE), new Response(''));
	} catch (error) {
		if (error instanceof DOMException && error.name === 'QuotaExceededError') {
			await self.caches.delete(CACHE);
			await note(FULL, KEPT.release);
		}
		throw error;
	}
}

/** Deletes the copies that no open page is of, but this one; not while another one is being filled. */
export async function dropUnused(): Promise<void> {
	const open = await openReleases();
	if (open === undefined) return;
	const needed = [...open].map((release) => releaseCache(BASE.pathname, release));
	needed.push(CACHE, notesCache(BASE.pathname));
	const names = (await self.caches.keys()).filter(
		(name) => name.startsWith(cachePrefix(BASE.pathname)) && !needed.includes(name),
	);
	const { installing, waiting } = self.registration;
	if (installing ?? waiting) return;
	for (const name of names) await self.caches.delete(name);
}

async function keepFile(cache: Cache, { url, integrity }: KeptFile): Promise<void> {
	const isIt = (copy?: Response) => copy?.headers.get(INTEGRITY) === integrity;
	if (isIt(await trusted(url, KEPT.release))) return;
	// Much is the same from release to release.
	const other = await trusted(url);
	const response = isIt(other) && other ? other : await fetched(url, integrity);
	const headers = new Headers(response.headers);
	headers.set(INTEGRITY, integrity);
	// What is asked for later is asked for with other headers.
	headers.delete('vary');
	await cache.put(addressOf(url), new Response(response.body, { headers }));
}

async function fetched(url: string, integrity: string): Promise<Response> {
	const response = await fetch(addressOf(url), { integrity, cache: 'no-cache', priority: 'low' });
	if (response.status !== 200) throw new Error(`${url} is not there`);
	return response;
}

/** Where the browser promises more than there is, the first failure is remembered. */
async function hasRoom(): Promise<boolean> {
	if ((await noted(FULL)) === KEPT.release) return false;
	try {
		const { quota, usage = 0 } = await self.navigator.storage.estimate();
		return quota === undefined || quota - usage > KEPT.size * OVERHEAD;
	} catch {
		// Safari before 17 cannot say.
		return true;
	}
}
