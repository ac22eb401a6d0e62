/**
 * Keeps the reader for reading without a network, once the page is there and nothing else is going on,
 * and tells in the footer what is kept. Where workers or storage are refused it stays hidden.
 */
import { ASKED, cachePrefix, FULL, notesCache } from '../../model/kept-caches.ts';
import { savesData } from '../../model/saves-data.ts';
import { tellWhatNeedsNetwork } from './needs-network.browser.ts';
import { choice, choose } from './offline-choice.browser.ts';
import { stateOf, takeOver } from './worker-state.browser.ts';
import { workerAddress } from './worker-address.browser.ts';

/** How long a page may have been open before it looks for a newer version, in ms. */
const STALE = 3_600_000;

class OfflineCopy extends HTMLElement {
	#looked = Date.now();
	#shown = 0;
	readonly #followed = new WeakSet<ServiceWorkerRegistration>();

	connectedCallback(): void {
		if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return;
		tellWhatNeedsNetwork();
		this.#button('clear')?.addEventListener('click', () => {
			this.#do(() => this.#clear());
		});
		this.#button('keep')?.addEventListener('click', () => {
			this.#do(() => this.#keepAsAsked());
		});
		navigator.serviceWorker.addEventListener('controllerchange', () => {
			this.#do(() => this.#show());
		});
		document.addEventListener('visibilitychange', () => {
			this.#do(() => this.#look());
		});
		// While a page rests in the browser's cache of pages, the worker takes it for closed.
		addEventListener('pageshow', ({ persisted }) => {
			if (persisted) this.#do(() => this.#show());
		});
		this.#do(() => this.#begin());
	}

	/** Nothing of this may disturb a reader. */
	#do(what: () => Promise<unknown>): void {
		what().catch(() => undefined);
	}

	async #begin(): Promise<void> {
		// A worker that is there is told at once which release the page is of.
		const registration = await this.#registration();
		if (registration?.active) await this.#show();
		if (choice() === 'off' || (savesData() && choice() !== 'on')) await this.#show();
		else
			whenIdle(() => {
				this.#do(() => this.#keep());
			});
	}

	async #keep(): Promise<ServiceWorkerRegistration | undefined> {
		const registration: unknown = await navigator.serviceWorker.register(
			workerAddress(this.#worker),
			{ updateViaCache: 'none' },
		);
		// Playwright and some browsers answer with nothing.
		if (!(registration instanceof ServiceWorkerRegistration)) return undefined;
		this.#follow(registration);
		await this.#show();
		return registration;
	}

	async #keepAsAsked(): Promise<void> {
		choose('on');
		const notes = await caches.open(notesCache(this.#base));
		await notes.delete(this.#base + FULL);
		await notes.put(this.#base + ASKED, new Response(''));
		const registration = await this.#keep();
		if (!registration?.active) return;
		await registration.update();
		// The worker that is there goes on where it has lost something, as browsers begin no other.
		if (!registration.installing) await stateOf(registration.active, true);
		await this.#show();
	}

	#follow(registration: ServiceWorkerRegistration): void {
		if (this.#followed.has(registration)) return;
		this.#followed.add(registration);
		const follow = () => {
			registration.installing?.addEventListener('statechange', () => {
				this.#do(() => this.#show());
			});
		};
		follow();
		registration.addEventListener('updatefound', follow);
	}

	/** Looks for a newer version where no page has been opened for long. */
	async #look(): Promise<void> {
		if (document.hidden || Date.now() - this.#looked < STALE) return;
		this.#looked = Date.now();
		await (await this.#registration())?.update();
	}

	async #show(): Promise<void> {
		const turn = ++this.#shown;
		const registration = await this.#registration();
		if (registration?.waiting) await takeOver(registration.waiting);
		const { active, installing, waiting } = registration ?? {};
		const { kept, newer } = await stateOf(active);
		// Workers answer when they can, and what was asked later holds.
		if (turn !== this.#shown) return;
		const states = {
			kept,
			absent: !kept,
			// The one that still waits may be that of this page.
			newer: newer && !waiting,
			clear: Boolean(active ?? installing),
			keep: !kept && !installing,
		};
		const focused = this.querySelector('button:focus');
		for (const [state, isTrue] of Object.entries(states)) {
			const part = this.querySelector(`[data-state=${state}]`);
			if (part instanceof HTMLElement) part.hidden = !isTrue;
		}
		this.hidden = false;
		// Whoever has pressed the one button goes on at the other.
		if (focused instanceof HTMLElement && focused.hidden) {
			this.querySelector<HTMLElement>('button:not([hidden])')?.focus();
		}
	}

	/** Takes all that is kept from the device, and keeps nothing before it is asked to. */
	async #clear(): Promise<void> {
		choose('off');
		await (await this.#registration())?.unregister();
		for (const name of await caches.keys()) {
			if (name.startsWith(cachePrefix(this.#base))) await caches.delete(name);
		}
		await this.#show();
	}

	/** The registration of this site’s worker, and of no other on the same host. */
	async #registration(): Promise<ServiceWorkerRegistration | undefined> {
		const scope = new URL(this.#base, location.href).href;
		const registration = await navigator.serviceWorker.getRegistration(scope);
		return registration?.scope === scope ? registration : undefined;
	}

	get #worker(): string {
		return this.dataset['worker'] ?? '';
	}

	/** The path of the site. */
	get #base(): string {
		return this.#worker.replace(/[^/]*$/, '');
	}

	#button(state: string): HTMLElement | null {
		return this.querySelector<HTMLElement>(`button[data-state=${state}]`);
	}
}

function whenIdle(what: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(what);
	else what();
}

customElements.define('offline-copy', OfflineCopy);
