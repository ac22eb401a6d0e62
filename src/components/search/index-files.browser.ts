import { runsWebAssembly } from './web-assembly.browser.ts';

/** Pagefind puts it into the address of its entry, where else it would put the time. */
export const CACHE_TAG = 'site';

/** What Pagefind reads before it answers anything; src/search/build gives the last its name. */
const READ = [
	'wasm.unknown.pagefind',
	`pagefind-entry.json?ts=${CACHE_TAG}`,
	'pagefind.mul.pf_meta',
] as const;

/** The folders whose files were asked for: what has been used would only be fetched again. */
const asked = new Set<string>();

/**
 * Lets the browser fetch all that an index in a folder begins with: Pagefind asks for it one after
 * another, and each would be a way to the host and back.
 */
export function fetchIndexAhead(folder: string): void {
	if (asked.has(folder) || !runsWebAssembly()) return;
	asked.add(folder);
	addLink({ rel: 'modulepreload', href: `${folder}pagefind.js` });
	for (const file of READ) fetchAhead(folder + file);
	// What asks the index, and what draws its answer.
	for (const part of [import('./full-text.browser.ts'), import('./own-groups.browser.ts')]) {
		void part.catch(() => undefined);
	}
}

/** Lets the browser fetch a file that will be asked for in a moment, beside what it fetches now. */
function fetchAhead(href: string): HTMLLinkElement {
	return addLink({ rel: 'preload', href, as: 'fetch', crossOrigin: 'anonymous' });
}

function addLink(properties: Partial<HTMLLinkElement>): HTMLLinkElement {
	const link = Object.assign(document.createElement('link'), properties);
	document.head.append(link);
	return link;
}
