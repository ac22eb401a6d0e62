/** `/sw.js` of a build with `OFFLINE=off`: takes the place of a worker that is there, and goes. */
import { cachePrefix } from '../model/kept-caches.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => {
	void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
	event.waitUntil(leave());
});

async function leave(): Promise<void> {
	const prefix = cachePrefix(new URL('./', self.location.href).pathname);
	const names = await self.caches.keys();
	await Promise.all(
		names.filter((name) => name.startsWith(prefix)).map((name) => self.caches.delete(name)),
	);
	await self.registration.unregister();
}
