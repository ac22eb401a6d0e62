/** Which release of the site a page is of: the hash of all that was built, in each of its pages. */
import { createHash } from 'node:crypto';
import type { FinishedSite } from './finished-site.ts';

/** Where it stands in a page. */
const MARK = / data-release="[^"]*"/;

/** What is made of the rest, or told to hosts alone. */
const NO_PART = /^(?:sw\.js|offline\/.*|_headers|_redirects|downloads\/.*\.pdf)$/;

/** The release that a site is. */
export function releaseOf(site: FinishedSite): string {
	const pages = new Set(site.pages);
	const hash = createHash('sha256');
	for (const path of site.files) {
		if (NO_PART.test(path)) continue;
		const content = pages.has(path) ? site.text(path).replace(MARK, '') : site.bytes(path);
		hash.update(JSON.stringify(path)).update(content);
	}
	return hash.digest('hex').slice(0, 12);
}

/** A page that says of which release it is, and of no other. */
export function withRelease(html: string, release: string): string {
	return html.replace(MARK, '').replace('<html ', `<html data-release="${release}" `);
}
