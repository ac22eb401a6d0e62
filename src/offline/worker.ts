/**
 * `/sw.js`: keeps the reader for reading without a network. What comes from the network is always
 * preferred, save files that have the hash of their content in their names; the copy answers where the
 * network does not, or not soon. A newer version waits until no page of the older one is left.
 */
import { HASHED_FOLDERS } from '../build/policy.ts';
import { isOfflineMessage } from '../model/offline-messages.ts';
import { dropOlder, isListed, keepAll, keptCopy } from './kept-files.ts';
import { pathOf } from './place.ts';

declare const self: ServiceWorkerGlobalScope;

/** How long the network may take to begin an answer, in ms. */
const PATIENCE = 3000;

/** What never passes through here: large files, and this one. */
const PASSED_BY = /^(?:downloads\/|sw\.js$)/;

/** Pages that came from the copy and get the rest of theirs from it, so that versions do not mix. */
const fromCopy = new Set<string>();

self.addEventListener('install', (event) => {
	event.waitUntil(keepAll(event));
});

self.addEventListener('activate', (event) => {
	event.waitUntil(dropOlder(event).then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
	const { method, url, headers } = event.request;
	const path = pathOf(url);
	if (method !== 'GET' || path === undefined || headers.has('range')) return;
	if (PASSED_BY.test(path)) return;
	if (!HASHED_FOLDERS.some((folder) => `/${path}`.startsWith(folder))) {
		event.respondWith(freshOrKept(event, path));
	} else if (isListed(path)) {
		event.respondWith(keptCopy(path).then((copy) => copy ?? fetch(event.request)));
	}
});

self.addEventListener('message', (event) => {
	const message: unknown = event.data;
	if (!isOfflineMessage(message)) return;
	if ('ask' in message) event.waitUntil(answer(message.ask, event.ports[0]));
	else event.waitUntil(takeOver(message.arrived));
});

async function freshOrKept(event: FetchEvent, path: string): Promise<Response> {
	if (fromCopy.has(event.clientId)) {
		const copy = await keptCopy(path);
		if (copy) return copy;
	}
	const network = fetch(event.request);
	const fresh = await Promise.race([
		network
			.then((response) => (response.status < 500 ? response : undefined))
			.catch(() => undefined),
		new Promise<undefined>((resume) => setTimeout(resume, PATIENCE)),
	]);
	if (fresh) return fresh;
	const copy = await keptCopy(path);
	if (copy && event.resultingClientId !== '') fromCopy.add(event.resultingClientId);
	return copy ?? network;
}

async function answer(address: string, port: MessagePort | undefined): Promise<void> {
	const path = pathOf(address);
	port?.postMessage(path !== undefined && (await keptCopy(path)) !== undefined);
}

/** Only where no page would lose what it may still ask for: the one that is open runs our own script. */
async function takeOver(script: string): Promise<void> {
	const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const own = pages.filter(({ url }) => url.startsWith(self.registration.scope));
	const path = pathOf(script);
	if (own.length <= 1 && path !== undefined && isListed(path)) await self.skipWaiting();
}
