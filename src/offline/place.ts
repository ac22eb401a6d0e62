/** Where this worker works, and what the build gave it. */
import type { Language } from '../model/language.ts';

declare const self: ServiceWorkerGlobalScope;

/** What the build knows (src/build/finish/offline.ts). */
export interface KeptRelease {
	/** The hash of all that the site consists of. */
	release: string;
	/** How much room its files take, in bytes. */
	size: number;
	files: KeptFile[];
	/** What is said where a page or file is not kept, as HTML, by the language that comes first. */
	notKept: Readonly<Record<Language, string>>;
}

/** A file that is kept by itself. */
export interface KeptFile {
	/** Its path from the root of the site. */
	url: string;
	/** The hash of its content, as fetching is told of it. */
	integrity: string;
}

declare const KEPT_RELEASE: KeptRelease;

export const KEPT = KEPT_RELEASE;

/** The root of the site, also below a path. */
export const BASE = new URL('./', self.location.href);

/** The path of an address from the root of the site, without its query; none where it is elsewhere. */
export function pathOf(address: string): string | undefined {
	const { origin, pathname } = new URL(address, BASE);
	const isHere = origin === BASE.origin && pathname.startsWith(BASE.pathname);
	return isHere ? pathname.slice(BASE.pathname.length) : undefined;
}

/** The address of a path from the root of the site. */
export function addressOf(path: string): string {
	return new URL(path, BASE).href;
}
