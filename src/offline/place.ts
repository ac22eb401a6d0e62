/** Where this worker works: each language has its own, with its own copy of the reader. */
declare const self: ServiceWorkerGlobalScope;

/** The root of the site, also below a path. */
export const BASE = new URL('./', self.location.href);

/** The language whose pages are kept here; none at the front door, which has both. */
const LANGUAGE = self.registration.scope.slice(BASE.href.length);

/** What the front door wants of the files that all pages share. */
const AT_THE_DOOR = /^(?:\.\/$|_astro\/|favicon\.svg$|data\/(?:decision|search)\.json$)/;

/** Whether a file of the site, by its path from the root, is kept by this worker. */
export function belongs(path: string): boolean {
	if (LANGUAGE === '') return AT_THE_DOOR.test(path);
	const [, language] = /^(?:offline\/)?(zh|en)[/.]/.exec(path) ?? [];
	return path !== './' && (language === undefined || LANGUAGE === `${language}/`);
}

/** The pack of small files, by its path from the root. */
export const PACK = `offline/${LANGUAGE.replace('/', '')}.json`;

/** The path of an address from the root of the site, without its query; none where it is elsewhere. */
export function pathOf(address: string): string | undefined {
	const { origin, pathname } = new URL(address, BASE);
	const isHere = origin === BASE.origin && pathname.startsWith(BASE.pathname);
	return isHere ? pathname.slice(BASE.pathname.length) : undefined;
}
