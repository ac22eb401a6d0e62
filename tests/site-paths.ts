import { readdirSync } from 'node:fs';

/** A page of the last build: where it is on the site and on disk. */
export interface SitePath {
	/** Its address: `/en/decision/2-3/`, `/404.html`. */
	path: string;
	/** Its file below `dist/`. */
	file: string;
}

/** All pages in `dist/`, sorted by file. */
export function sitePaths(): SitePath[] {
	return readdirSync('dist', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.toSorted()
		.map((file) => ({
			file,
			path: `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
		}));
}
