/** Fills the cache of this release, and deletes those of others when nobody reads them any more. */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { cachePrefix, FULL, notesCache, releaseCache } from '../model/kept-caches.ts';
import { INTEGRITY, isWhole, WHOLE } from './kept-files.ts';
import { note, noted } from './notes.ts';
import { openReleases } from './open-pages.ts';
import { addressOf, BASE, KEPT } from './place.ts';

declare const self: ServiceWorkerGlobalScope;

const CACHE = releaseCache(BASE.pathname, KEPT.release);

/** How much more than its files a release takes at most. */
const OVERHEAD = 1.3;

const controller = new PrecacheController({
	cacheName: CACHE,
	plugins: [
		{ cacheWillUpdate: ({ request, response }) => Promise.resolve(sealed(request, response)) },
	],
});
controller.addToCacheList(KEPT.files);

/** Fetches this release; rejects unless every file is the one that it was built with. */
export async function keepRelease(event: ExtendableEvent): Promise<void> {
	if (await isWhole(KEPT.release)) return;
	if (!(await hasRoom())) throw new Error('there is no room');
	try {
		await controller.install(event);
		const cache = await self.caches.open(CACHE);
		await cache.put(addressOf(WHOLE), new Response(''));
	} catch (error) {
		// What came before a deploy in the middle is of no use; what filled the device, of harm.
		await self.caches.delete(CACHE);
		if (error instanceof DOMException && error.name === 'QuotaExceededError') {
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

function sealed(request: Request, response: Response): Response | null {
	if (response.status !== 200) return null;
	const headers = new Headers(response.headers);
	headers.set(INTEGRITY, request.integrity);
	return new Response(response.body, { headers });
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
