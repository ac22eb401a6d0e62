/**
 * Keeps the reader for reading without a network, once the page is there and nothing else is going on,
 * and tells in the footer what is kept. Where workers or storage are refused it stays hidden.
 */
import type { OfflineMessage } from '../../model/offline-messages.ts';
import { workerAddress } from './worker-address.browser.ts';

/** How long after the page’s script the copy is begun, in ms. */
const LATER = 2000;

/** How long the worker may take to say whether a page is kept, in ms. */
const PATIENCE = 3000;

/** What the copy must find free, in bytes: one version beside another. */
const ROOM = 60e6;

/** What the reader has decided: `on` or `off`; in the storage of the visit `full` after a failure. */
const KEY = 'offline';

class OfflineCopy extends HTMLElement {
	connectedCallback(): void {
		if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return;
		this.#button('clear')?.addEventListener('click', () => {
			this.#do(() => this.#clear());
		});
		this.#button('keep')?.addEventListener('click', () => {
			write('on');
			this.#do(() => this.#keep());
		});
		setTimeout(() => {
			whenIdle(() => {
				this.#do(() => this.#begin());
			});
		}, LATER);
	}

	/** Nothing of this may disturb a reader. */
	#do(what: () => Promise<void>): void {
		what().catch(() => undefined);
	}

	async #begin(): Promise<void> {
		const isWanted = read() === 'on' || (read() === undefined && !savesData());
		if (isWanted && (await hasRoom())) await this.#keep();
		else await this.#show(await this.#own());
	}

	async #keep(): Promise<void> {
		const { worker = '', scope = '' } = this.dataset;
		const registration = await navigator.serviceWorker.register(workerAddress(worker), {
			scope,
			updateViaCache: 'none',
		});
		// Playwright and some browsers answer with nothing.
		if (!(registration instanceof ServiceWorkerRegistration)) return;
		this.#follow(registration);
		registration.addEventListener('updatefound', () => {
			this.#follow(registration);
		});
		await this.#show(registration);
		// Browsers look for themselves, but in their own time.
		if (registration.active) await registration.update();
	}

	#follow(registration: ServiceWorkerRegistration): void {
		const { installing } = registration;
		installing?.addEventListener('statechange', () => {
			if (installing.state === 'redundant' && !registration.active) write('full', 'session');
			this.#do(() => this.#show(registration));
		});
	}

	async #show(registration: ServiceWorkerRegistration | undefined): Promise<void> {
		const { active, waiting, installing } = registration ?? {};
		if (waiting) send(waiting, { arrived: import.meta.url });
		const isKept = active ? await ask(active) : false;
		const states = {
			kept: isKept,
			absent: !isKept,
			newer: Boolean(waiting) && registration?.waiting === waiting,
			clear: Boolean(active),
			keep: !active && !installing,
		};
		for (const [state, isTrue] of Object.entries(states)) {
			const part = this.querySelector(`[data-state=${state}]`);
			if (part instanceof HTMLElement) part.hidden = !isTrue;
		}
		this.hidden = false;
		this.dataset['kept'] = String(isKept);
	}

	/** Takes the copies of all languages from the device, and keeps none before it is asked to. */
	async #clear(): Promise<void> {
		write('off');
		const base = new URL('.', new URL(this.dataset['worker'] ?? '', location.href)).href;
		const own = ['', 'zh/', 'en/'].map((folder) => base + folder);
		for (const registration of await navigator.serviceWorker.getRegistrations()) {
			if (own.includes(registration.scope)) await registration.unregister();
		}
		const names = await caches.keys();
		await Promise.all(
			names
				.filter((name) => own.some((scope) => name.endsWith(`-${scope}`)))
				.map((name) => caches.delete(name)),
		);
		await this.#show(undefined);
		this.#button('keep')?.focus();
	}

	async #own(): Promise<ServiceWorkerRegistration | undefined> {
		const registration = await navigator.serviceWorker.getRegistration(this.dataset['scope']);
		const scope = new URL(this.dataset['scope'] ?? '', location.href).href;
		return registration?.scope === scope ? registration : undefined;
	}

	#button(state: string): HTMLButtonElement | null {
		return this.querySelector<HTMLButtonElement>(`button[data-state=${state}]`);
	}
}

function send(worker: ServiceWorker, message: OfflineMessage, ports: MessagePort[] = []): void {
	worker.postMessage(message, ports);
}

function ask(worker: ServiceWorker): Promise<boolean> {
	return new Promise((resume) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => {
			resume(data === true);
		};
		setTimeout(resume, PATIENCE, false);
		send(worker, { ask: location.href }, [port2]);
	});
}

async function hasRoom(): Promise<boolean> {
	if (read('session') === 'full') return false;
	try {
		const { quota, usage = 0 } = await navigator.storage.estimate();
		return quota === undefined || quota - usage > ROOM;
	} catch {
		// Safari before 17 cannot say.
		return true;
	}
}

function savesData(): boolean {
	// Some engines tell of the connection; the types of pages do not know it.
	const connection: unknown = Reflect.get(navigator, 'connection');
	return (
		typeof connection === 'object' &&
		connection !== null &&
		Reflect.get(connection, 'saveData') === true
	);
}

function read(kind: 'local' | 'session' = 'local'): string | undefined {
	try {
		return (kind === 'local' ? localStorage : sessionStorage).getItem(KEY) ?? undefined;
	} catch {
		return undefined;
	}
}

function write(value: string, kind: 'local' | 'session' = 'local'): void {
	try {
		(kind === 'local' ? localStorage : sessionStorage).setItem(KEY, value);
	} catch {
		// It holds for this page only.
	}
}

function whenIdle(what: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(what);
	else what();
}

customElements.define('offline-copy', OfflineCopy);
