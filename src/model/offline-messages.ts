/** What a page says to the worker that keeps the reader for reading without a network. */
export interface PageMessage {
	/** The release that the page belongs to; the answer, a `KeptState`, comes by the port. */
	release: string;
	/** Whether the reader asks that what is missing be fetched now. */
	isWanted?: boolean;
}

/** What the worker answers. */
export interface KeptState {
	/** Whether the release of the page is kept as a whole. */
	kept: boolean;
	/** Whether the next page will be of a newer one. */
	newer: boolean;
}

/** Whether something that was sent is what a page says. */
export function isPageMessage(data: unknown): data is PageMessage {
	return isObject(data) && 'release' in data && typeof data.release === 'string';
}

/** Whether something that was sent is what the worker answers. */
export function isKeptState(data: unknown): data is KeptState {
	return isObject(data) && 'kept' in data && typeof data.kept === 'boolean' && 'newer' in data;
}

function isObject(data: unknown): data is object {
	return typeof data === 'object' && data !== null;
}
