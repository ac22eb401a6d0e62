/** Tells the worker which release this page is of, and asks what is kept of it. */
import { isKeptState, type KeptState, type PageMessage } from '../../model/offline-messages.ts';

/** How long the worker may take to answer, in ms; a busy device is slow to start it. */
const PATIENCE = 20_000;

const NOTHING: KeptState = { kept: false, newer: false };

/** How often a worker that waits is asked to take over, and how long each time, in ms. */
const URGED = 5;
const PAUSE = 1000;

/**
 * Lets a newer worker that waits take over. It does so by itself, but Chromium gives that up where the
 * one before it is asked for something in that moment.
 */
export async function takeOver(waiting: ServiceWorker): Promise<void> {
	const { release } = document.documentElement.dataset;
	if (release === undefined) return;
	for (let urged = 0; urged < URGED && waiting.state === 'installed'; urged++) {
		const message: PageMessage = { release };
		waiting.postMessage(message);
		await new Promise((resume) => {
			waiting.addEventListener('statechange', resume, { once: true });
			setTimeout(resume, PAUSE);
		});
	}
}

/** What a worker keeps of the release of this page; where that is wanted, once it has fetched the rest. */
export function stateOf(
	worker: ServiceWorker | null | undefined,
	isWanted = false,
): Promise<KeptState> {
	const { release } = document.documentElement.dataset;
	if (!worker || release === undefined) return Promise.resolve(NOTHING);
	return new Promise((resume) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => {
			resume(isKeptState(data) ? data : NOTHING);
		};
		if (!isWanted) setTimeout(resume, PATIENCE, NOTHING);
		const message: PageMessage = { release, isWanted };
		worker.postMessage(message, [port2]);
	});
}
