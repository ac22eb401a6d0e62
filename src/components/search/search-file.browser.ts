/** Fetches the JSON files of the search; the first of them before the script that reads it is there. */

/** How long a file may take before the reader is told that it is missing, in ms. */
const PATIENCE = 20_000;

const asked = new Map<string, Promise<unknown>>();

/** `search.json` of a folder such as `/data/`, asked for once, and anew only where it could not be had. */
export function fetchSearchFile(folder: string): Promise<unknown> {
	const known = asked.get(folder);
	if (known) return known;
	const file = fetchJson(`${folder}search.json`).then((data) => {
		if (data === undefined) asked.delete(folder);
		return data;
	});
	asked.set(folder, file);
	return file;
}

/** A JSON file, or `undefined` if there is none, or something that is not JSON. */
export async function fetchJson(address: string): Promise<unknown> {
	const abort = new AbortController();
	const timer = setTimeout(() => {
		abort.abort();
	}, PATIENCE);
	try {
		const response = await fetch(address, { signal: abort.signal });
		const data: unknown = response.ok ? await response.json() : undefined;
		return data;
	} catch {
		return undefined;
	} finally {
		clearTimeout(timer);
	}
}
