/**
 * The names of what is kept on a device. Other sites may share the host, and this one may lie on it
 * twice: so the path of the site is in each name.
 */

/** How the names of all caches of a site begin; `base` is its path: `/` or `/reader/`. */
export function cachePrefix(base: string): string {
	return `reader:${base}:`;
}

/** The cache of one release. */
export function releaseCache(base: string, release: string): string {
	return `${cachePrefix(base)}${release}`;
}

/** The cache of what worker and pages note down; no release has its name. */
export function notesCache(base: string): string {
	return `${cachePrefix(base)}notes`;
}

/** In the notes: that the reader has asked to keep the site, whatever the connection is like. */
export const ASKED = 'asked';

/** In the notes: the release for which there was no room. */
export const FULL = 'full';
