/** Tells the worker which release this page is of, and asks what is kept of it. */
import { isKeptState, type KeptState, type PageMessage } from '../../model/offline-messages.ts';

/** How long the worker may take to answer, in ms; a busy device is slow to start it. */
const PATIENCE = 20_000;

const NOTHING: KeptState = { kept: false, newer: false };

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
