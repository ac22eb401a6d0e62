/** What a page says to the worker that keeps the reader for reading without a network. */
export type OfflineMessage =
	/** Whether the page at this address is kept; the answer, true or false, comes by the port. */
	| { ask: string }
	/** A page that runs this script has come: the version that waits may take over. */
	| { arrived: string };

/** Whether something that was sent is such a message. */
export function isOfflineMessage(data: unknown): data is OfflineMessage {
	if (typeof data !== 'object' || data === null) return false;
	const { ask, arrived } = { ask: undefined, arrived: undefined, ...data };
	return typeof ask === 'string' || typeof arrived === 'string';
}
