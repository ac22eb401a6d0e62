/**
 * Reads the copies of the reader on this device: one cache for each release. Whatever comes from one has
 * the hash that it was built with. Nothing here rejects.
 */
import { HEADERS } from '../model/policy.ts';
import { releaseCache } from '../model/kept-caches.ts';
import { unpack, type Pack } from '../model/pack.ts';
import { addressOf, BASE } from './place.ts';

declare const self: ServiceWorkerGlobalScope;

/** The hash of a kept file, as a header of it. */
export const INTEGRITY = 'x-integrity';

/** Stands in the cache of a release once all else does. */
export const WHOLE = 'offline/whole';

const unpacked = new Map<string, Promise<Pack | undefined>>();

/** Whether all of a release is kept. */
export async function isWhole(release: string): Promise<boolean> {
	return (await match(WHOLE, release)) !== undefined;
}

/** Whether what a page of a release is made from is kept, and sound. */
export async function isSound(path: string, release: string): Promise<boolean> {
	const file = path === '' ? './' : packOf(path);
	return (await isWhole(release)) && (await trusted(file, release)) !== undefined;
}

/** The copy of a file or page; none where there is none, or none that can be trusted. */
export async function copyOf(path: string, release: string): Promise<Response | undefined> {
	const page = path.replace(/(^|\/)index\.html$/, '$1');
	// Some hosts write addresses of pages without the last slash.
	const others = page === '' || /\.\w+$|\/$/.test(page) ? [] : [`${page}/`];
	for (const one of [page, ...others]) {
		const copy = (await trusted(one, release)) ?? (await fromPack(one, release));
		if (copy) return copy;
	}
	return undefined;
}

/** The copy of a file that has the hash of its content in its name, of whatever release. */
export async function hashedCopy(path: string): Promise<Response | undefined> {
	return trusted(path);
}

async function match(path: string, release?: string): Promise<Response | undefined> {
	try {
		return await self.caches.match(addressOf(path), {
			ignoreSearch: true,
			...(release !== undefined && { cacheName: releaseCache(BASE.pathname, release) }),
		});
	} catch {
		// Storage is refused or broken.
		return undefined;
	}
}

/** What a release, or any, has as a file of its own; none that is not as it was built. */
export async function trusted(path: string, release?: string): Promise<Response | undefined> {
	try {
		const response = await match(path, release);
		if (!response) return undefined;
		const { headers } = response;
		const body = await response.arrayBuffer();
		// Storage does go bad: better none than a wrong one.
		return headers.get(INTEGRITY) === (await integrityOf(body))
			? new Response(body, { headers })
			: undefined;
	} catch {
		return undefined;
	}
}

async function fromPack(path: string, release: string): Promise<Response | undefined> {
	const name = packOf(path);
	const key = `${release}/${name}`;
	const reading = unpacked.get(key) ?? readPack(name, release);
	unpacked.set(key, reading);
	try {
		const pack = await reading;
		if (!pack) unpacked.delete(key);
		const content = pack && unpack(pack, path);
		if (content === undefined) return undefined;
		return new Response(content, { headers: { ...HEADERS, 'Content-Type': typeOf(path) } });
	} catch {
		// Another release may pack otherwise.
		return undefined;
	}
}

/** The pack in which a path would be. */
function packOf(path: string): string {
	const [, language = 'data'] = /^(zh|en)\//.exec(path) ?? [];
	return `offline/${language}.json`;
}

async function readPack(name: string, release: string): Promise<Pack | undefined> {
	const response = await trusted(name, release);
	// Its hash has just been looked at, so it is what the build wrote.
	const pack: Promise<Pack> | undefined = response?.json();
	return pack?.catch(() => undefined);
}

function typeOf(path: string): string {
	if (/(?:^|\/|\.html)$/.test(path)) return 'text/html; charset=utf-8';
	return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}

async function integrityOf(body: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await self.crypto.subtle.digest('SHA-256', body));
	return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
