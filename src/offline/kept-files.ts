/** The copy of the reader on this device: one version of it, whole. */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { HEADERS } from '../build/policy.ts';
import { unpack, type Pack } from '../model/pack.ts';
import { BASE, belongs, PACK } from './place.ts';

declare const self: ServiceWorkerGlobalScope;

const controller = new PrecacheController();
controller.addToCacheList(
	self.__WB_MANIFEST.filter((entry) => belongs(typeof entry === 'string' ? entry : entry.url)),
);

let packed: Promise<Pack | undefined> | undefined;

/** Fetches what has changed; rejects unless every file is the one that this version was built with. */
export async function keepAll(event: ExtendableEvent): Promise<void> {
	await controller.install(event);
}

/** Deletes what only older versions had. */
export async function dropOlder(event: ExtendableEvent): Promise<void> {
	await controller.activate(event);
}

/** Whether this version has a file of its own at the path. */
export function isListed(path: string): boolean {
	return controller.getCacheKeyForURL(new URL(path, BASE).href) !== undefined;
}

/** The copy of a file or page; none where there is none, or none that can be trusted. Never rejects. */
export async function keptCopy(path: string): Promise<Response | undefined> {
	// Some hosts write addresses of pages without the last slash.
	for (const one of [path.replace(/(^|\/)index\.html$/, '$1'), `${path}/`]) {
		const copy = (await listed(one === '' ? './' : one)) ?? (await fromPack(one));
		if (copy) return copy;
	}
	return undefined;
}

async function listed(path: string): Promise<Response | undefined> {
	const key = controller.getCacheKeyForURL(new URL(path, BASE).href);
	if (key === undefined) return undefined;
	try {
		const cache = await self.caches.open(controller.strategy.cacheName);
		const response = await cache.match(key);
		if (!response) return undefined;
		const body = await response.arrayBuffer();
		const integrity = controller.getIntegrityForCacheKey(key);
		if (integrity === undefined || integrity === (await integrityOf(body))) {
			return new Response(body, { headers: response.headers });
		}
		// Storage does go bad: better none than a wrong one.
		await cache.delete(key);
	} catch {
		// Storage is refused or broken.
	}
	return undefined;
}

async function fromPack(path: string): Promise<Response | undefined> {
	packed ??= readPack();
	const pack = await packed;
	if (!pack) packed = undefined;
	const text = pack && unpack(pack, path);
	if (text === undefined) return undefined;
	const type = path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
	return new Response(text, { headers: { ...HEADERS, 'Content-Type': type } });
}

async function readPack(): Promise<Pack | undefined> {
	const response = await listed(PACK);
	// Its hash has just been looked at, so it is what the build wrote.
	const pack: Promise<Pack> | undefined = response?.json();
	return pack?.catch(() => undefined);
}

async function integrityOf(body: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await self.crypto.subtle.digest('SHA-256', body));
	return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
