/** When bytes come to the browser, by its own account; a file that it has kept brings none. */
import type { CDPSession } from 'playwright';

/** Bytes of the body of one file as they were sent, and when the last of them came, in ms since 1970. */
export interface Arrival {
	bytes: number;
	at: number;
}

/** All files that come from now on. */
export function arrivals(session: CDPSession): Arrival[] {
	const arrived: Arrival[] = [];
	let offset: number | undefined;
	const headers = new Map<string, number>();
	session.on('Network.requestWillBeSent', ({ timestamp, wallTime }) => {
		// The browser counts from a moment of its own; each request tells both times.
		offset ??= wallTime - timestamp;
	});
	session.on('Network.responseReceived', ({ requestId, response }) => {
		// What has come by now is the headers; of a file that was kept, nothing has.
		headers.set(requestId, response.encodedDataLength);
	});
	session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
		const bytes = Math.max(0, encodedDataLength - (headers.get(requestId) ?? 0));
		arrived.push({ bytes, at: (timestamp + (offset ?? 0)) * 1000 });
	});
	return arrived;
}

/** How many bytes had come with whole files by a moment. */
export function bytesBy(arrived: readonly Arrival[], moment: number): number {
	return arrived.filter(({ at }) => at <= moment).reduce((sum, { bytes }) => sum + bytes, 0);
}
