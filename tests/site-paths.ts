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

/** How many entry pages there are for one that browser tests open; all come from one template. */
const ENTRIES_PER_SAMPLE = 24;

/** The pages that browser tests open: all of them, but of the glossary's entries a sample. */
export function sampledPaths(): SitePath[] {
	const isEntry = ({ path }: SitePath) => /\/glossary\/./.test(path);
	const all = sitePaths();
	return [
		...all.filter((page) => !isEntry(page)),
		...all.filter(isEntry).filter((_, index) => index % ENTRIES_PER_SAMPLE === 0),
	];
}
