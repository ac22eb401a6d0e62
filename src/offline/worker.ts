/**
 * `/sw.js`: keeps the reader for reading without a network. A page comes from the network, or from the
 * copy where that does not answer soon; all that the page then asks for comes from the copy of its own
 * release, or from the network where that release is not kept. So nothing is older than its page, and
 * no page has parts of two releases. A newer worker takes over at once, as it serves older pages the same.
 */
import { HASHED_FOLDERS } from '../model/policy.ts';
import { isPageMessage, type KeptState, type PageMessage } from '../model/offline-messages.ts';
import { ASKED } from '../model/kept-caches.ts';
import { savesData } from '../model/saves-data.ts';
import { copyOf, hashedCopy, isSound } from './kept-files.ts';
import { noted } from './notes.ts';
import { belongsTo, releaseOf, willBelongTo } from './open-pages.ts';
import { releaseIn } from './page-release.ts';
import { addressOf, KEPT, pathOf } from './place.ts';
import { dropUnused, keepRelease } from './releases.ts';

declare const self: ServiceWorkerGlobalScope;

/** How long the network may take to begin an answer, in ms. */
const PATIENCE = 3000;

self.addEventListener('install', (event) => {
	event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
	event.waitUntil(self.clients.claim().then(dropUnused));
});

self.addEventListener('fetch', (event) => {
	const { method, mode, url, headers } = event.request;
	const path = pathOf(url);
	if (method !== 'GET' || path === undefined || headers.has('range')) return;
	event.respondWith(mode === 'navigate' ? page(event, path) : part(event, path));
});

self.addEventListener('message', (event) => {
	const { source, ports } = event;
	const data: unknown = event.data;
	if (!isPageMessage(data) || !(source instanceof Client)) return;
	// A page tells the one that waits, too: it has come to no turn by itself.
	void self.skipWaiting();
	event.waitUntil(answer(data, source, ports[0]));
});

async function install(): Promise<void> {
	// Who saves data has at most the release that was asked for.
	if (savesData() && (await noted(ASKED)) === undefined) throw new Error('data is saved');
	await keepRelease();
	await self.skipWaiting();
}

async function page(event: FetchEvent, path: string): Promise<Response> {
	const network = fetch(event.request);
	const fresh = await Promise.race([
		network
			.then((response) => (response.status < 500 ? response : undefined))
			.catch(() => undefined),
		new Promise<undefined>((resume) => setTimeout(resume, PATIENCE)),
	]);
	if (fresh) {
		event.waitUntil(
			releaseIn(fresh).then((release) => willBelongTo(event.resultingClientId, release)),
		);
		return fresh;
	}
	const copy = await copyOf(path, KEPT.release);
	if (!copy) return network.catch(() => notKept(path, event.request.referrer));
	await willBelongTo(event.resultingClientId, KEPT.release);
	return copy;
}

async function part(event: FetchEvent, path: string): Promise<Response> {
	const release = await releaseOf(event.clientId);
	const copy = release === undefined ? undefined : await copyOf(path, release);
	if (copy) return copy;
	const isHashed = HASHED_FOLDERS.some((folder) => `/${path}`.startsWith(folder));
	return (isHashed ? await hashedCopy(path) : undefined) ?? fetch(event.request);
}

async function answer(
	{ release, isWanted }: PageMessage,
	page: Client,
	port?: MessagePort,
): Promise<void> {
	await belongsTo(page.id, release);
	if (isWanted) await keepRelease().catch(() => undefined);
	const kept = await isSound(pathOf(page.url) ?? '', release);
	const state: KeptState = { kept, newer: kept && release !== KEPT.release };
	port?.postMessage(state);
	await dropUnused();
}

function notKept(path: string, referrer: string): Response {
	const isEnglish = [path, pathOf(referrer)].some((one) => one?.startsWith('en/'));
	const html = KEPT.notKept[isEnglish ? 'en' : 'zh'];
	const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
	return new Response(html.replaceAll('{home}', addressOf('')), { status: 503, headers });
}
