/** What the worker must remember, since browsers end and start it as they like. Never rejects. */
import { notesCache } from '../model/kept-caches.ts';
import { addressOf, BASE } from './place.ts';

declare const self: ServiceWorkerGlobalScope;

const NAME = notesCache(BASE.pathname);

/** What stands there under a name. */
export async function noted(name: string): Promise<string | undefined> {
	try {
		const note = await self.caches.match(addressOf(name), { cacheName: NAME });
		return await note?.text();
	} catch {
		return undefined;
	}
}

/** Writes it down, where there is room. */
export async function note(name: string, text: string): Promise<void> {
	try {
		await (await self.caches.open(NAME)).put(addressOf(name), new Response(text));
	} catch {
		// Storage is refused or full.
	}
}

/** All names with this beginning, without it. */
export async function namesNoted(beginning: string): Promise<string[]> {
	try {
		const requests = await (await self.caches.open(NAME)).keys();
		return requests
			.map(({ url }) => url)
			.filter((url) => url.startsWith(addressOf(beginning)))
			.map((url) => url.slice(addressOf(beginning).length));
	} catch {
		return [];
	}
}

/** Takes one out. */
export async function forget(name: string): Promise<void> {
	try {
		await (await self.caches.open(NAME)).delete(addressOf(name));
	} catch {
		// It is not there either.
	}
}
