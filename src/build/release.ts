/** Which release of the site a page is of: the hash of all that was built, in each of its pages. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, isPage } from './site-files.ts';

/** Where it stands in a page. */
const MARK = / data-release="[^"]*"/;

/** What is made of the rest, or told to hosts alone. */
const NO_PART = /^(?:sw\.js|offline\/.*|_headers|_redirects|downloads\/.*\.pdf)$/;

/** Writes the release into every page of a finished site, in place of any other, and returns it. */
export function markRelease(site: string): string {
	const hash = createHash('sha256');
	const pages = new Map<string, string>();
	for (const path of filesOf(site)) {
		if (NO_PART.test(path)) continue;
		const bytes = readFileSync(join(site, path));
		const html = isPage(path) ? bytes.toString('utf8').replace(MARK, '') : undefined;
		if (html !== undefined) pages.set(path, html);
		hash.update(JSON.stringify(path)).update(html ?? bytes);
	}
	const release = hash.digest('hex').slice(0, 12);
	for (const [path, html] of pages) {
		writeFileSync(join(site, path), html.replace('<html ', `<html data-release="${release}" `));
	}
	return release;
}
