/** As much of a browser as a worker needs: storage, open pages, and a network that can be cut. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { FakeCache, SITE, type Asked, type MatchOptions } from './fake-cache.ts';

class FakeClient {
	readonly id: string;
	readonly url: string;

	constructor(id: string, url: string) {
		this.id = id;
		this.url = url;
	}
}

type Listener = (event: object) => void;

/** A browser without a worker; each that is started shares its storage. */
export class FakeBrowser {
	readonly caches = new Map<string, FakeCache>();
	/** The folder that the network has now; none when there is no network. */
	network: string | undefined;
	/** How many answers it still gives before it breaks. */
	answers = Infinity;
	/** What was asked of the network. */
	readonly asked: string[] = [];
	/** Addresses of the open pages, by their ids. */
	readonly pages = new Map<string, string>();
	/** What storage promises, in bytes. */
	quota = 1e9;
	isRegistered = true;

	/** Starts a worker; what it knew before is in storage alone. */
	start(script: string): FakeWorker {
		return new FakeWorker(this, script);
	}

	/** What a worker finds in its global scope. */
	scope(listeners: Map<string, Listener>): object {
		const { caches } = this;
		const open = (name: string) => {
			const cache = caches.get(name) ?? new FakeCache();
			caches.set(name, cache);
			return Promise.resolve(cache);
		};
		const match = async (asked: string, options: MatchOptions = {}) => {
			for (const [name, cache] of caches) {
				const found =
					(options.cacheName ?? name) === name ? await cache.match(asked, options) : undefined;
				if (found) return found;
			}
			return undefined;
		};
		return {
			location: new URL('sw.js', SITE),
			caches: {
				...{ open, match },
				keys: () => Promise.resolve([...caches.keys()]),
				delete: (name: string) => Promise.resolve(caches.delete(name)),
			},
			clients: {
				claim: () => Promise.resolve(),
				matchAll: () =>
					Promise.resolve([...this.pages].map(([id, url]) => new FakeClient(id, url))),
			},
			registration: {
				scope: SITE,
				unregister: () => {
					this.isRegistered = false;
					return Promise.resolve(true);
				},
			},
			navigator: { storage: { estimate: () => Promise.resolve({ quota: this.quota, usage: 0 }) } },
			fetch: (asked: Asked | string, options: object = {}) =>
				this.#fetch(typeof asked === 'string' ? { url: asked, ...options } : asked),
			addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
			skipWaiting: () => Promise.resolve(),
			Client: FakeClient,
			...{ Response, Headers, URL, DOMException, TextDecoder, crypto, setTimeout, atob, btoa },
		};
	}

	#fetch({ url, integrity }: Asked): Promise<Response> {
		this.asked.push(url);
		if (this.network === undefined || this.answers-- <= 0)
			return Promise.reject(new TypeError('no network'));
		const path = new URL(url).pathname.slice(new URL(SITE).pathname.length);
		const file = join(this.network, path.replace(/(^|\/)$/, '$1index.html'));
		if (!existsSync(file)) return Promise.resolve(new Response('none', { status: 404 }));
		const body = readFileSync(file);
		const hash = `sha256-${createHash('sha256').update(body).digest('base64')}`;
		const isAsBuilt = !integrity || integrity === hash;
		return isAsBuilt
			? Promise.resolve(new Response(body))
			: Promise.reject(new TypeError('integrity'));
	}
}

/** A worker that runs in it. */
export class FakeWorker {
	readonly #listeners = new Map<string, Listener>();

	constructor(browser: FakeBrowser, script: string) {
		const scope = browser.scope(this.#listeners);
		Object.assign(scope, { self: scope });
		runInContext(script, createContext(scope));
	}

	/** Installs and activates it; rejects where it cannot be installed. */
	async install(): Promise<void> {
		await this.#send('install');
		await this.#send('activate');
	}

	/** What a page is given; its text, or its status where that is not 200. */
	async part(path: string, clientId: string): Promise<string | number> {
		return this.#answer(path, { clientId, resultingClientId: '' }, 'cors');
	}

	/** What the reader is given who opens a page. */
	async open(path: string, resultingClientId = ''): Promise<string | number> {
		return this.#answer(path, { clientId: '', resultingClientId }, 'navigate');
	}

	/** What the reader reads who opens a page, whatever its status. */
	async told(path: string): Promise<string> {
		return (
			(await this.#respond(path, { clientId: '', resultingClientId: '' }, 'navigate'))?.text() ?? ''
		);
	}

	/** What is answered to a page that tells its release. */
	async tell(id: string, url: string, release: string, isWanted = false): Promise<unknown> {
		let answer: unknown;
		const postMessage = (state: unknown) => {
			answer = structuredClone(state);
		};
		const source = new FakeClient(id, new URL(url, SITE).href);
		await this.#send('message', { data: { release, isWanted }, source, ports: [{ postMessage }] });
		return answer;
	}

	async #answer(path: string, ids: object, mode: string): Promise<string | number> {
		const response = await this.#respond(path, ids, mode);
		return response?.status === 200 ? response.text() : (response?.status ?? 0);
	}

	async #respond(path: string, ids: object, mode: string): Promise<Response | undefined> {
		const answers: Promise<Response>[] = [];
		const respondWith = (response: Promise<Response>) => answers.push(response);
		const url = new URL(path, SITE).href;
		const request = { method: 'GET', mode, url, referrer: '', headers: new Headers() };
		await this.#send('fetch', { request, respondWith, ...ids });
		return answers[0];
	}

	async #send(type: string, event: object = {}): Promise<void> {
		const waited: Promise<unknown>[] = [];
		const waitUntil = (promise: Promise<unknown>) => waited.push(promise);
		this.#listeners.get(type)?.({ type, waitUntil, ...event });
		await Promise.all(waited);
	}
}
