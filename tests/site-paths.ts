import { readdirSync } from 'node:fs';

/** A page of the last build: where it is on the site and on disk. */
export interface SitePath {
	/** Its address: `/en/decision/2-3/`, `/404.html`. */
	path: string;
	/** Its file below the folder of the build. */
	file: string;
}

/** All pages in the folder of a build, sorted by file. */
export function sitePaths(folder = 'dist'): SitePath[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.toSorted()
		.map((file) => ({
			file,
			path: `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
		}));
}

/** Pages that come from one template, and how many there are for one that browser tests open. */
const SAMPLED = [
	{ of: /\/glossary\/./, perSample: 24 },
	{ of: /\/topics\/./, perSample: 9 },
] as const;

/** The pages that browser tests open: all of them, but of entries and topics a sample. */
export function sampledPaths(): SitePath[] {
	const all = sitePaths();
	return [
		...all.filter(({ path }) => !SAMPLED.some(({ of }) => of.test(path))),
		...SAMPLED.flatMap(({ of, perSample }) =>
			all.filter(({ path }) => of.test(path)).filter((_, index) => index % perSample === 0),
		),
	];
}
