/** `/sw.js` of a build without `OFFLINE=on`: takes the place of a worker that is there, and goes. */
export {};

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => {
	void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
	event.waitUntil(leave());
});

async function leave(): Promise<void> {
	const { scope } = self.registration;
	await self.registration.unregister();
	const names = await self.caches.keys();
	await Promise.all(
		names.filter((name) => name.endsWith(scope)).map((name) => self.caches.delete(name)),
	);
}
