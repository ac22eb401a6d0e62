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
	return (
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			// A page among the files to take along is no page of the site.
			.filter((file) => file.endsWith('.html') && !/^downloads[\\/]/.test(file))
			.toSorted()
			.map((file) => ({
				file,
				path: `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
			}))
	);
}

/** Whether a page is what a host shows for addresses that lead nowhere. */
export function isNotFound(path: string): boolean {
	return path.endsWith('/404.html');
}

/** Pages that come from one template, and how many there are for one that browser tests open. */
const SAMPLED = [
	{ of: /\/decision\/./, perSample: 5 },
	{ of: /\/glossary\/./, perSample: 24 },
	{ of: /\/topics\/./, perSample: 9 },
] as const;

/** One page of each template, and the longest section, which every run of the tests opens. */
const TYPICAL =
	/^\/(?:404\.html|(?:(?:zh|en)\/(?:|404\.html|decision\/|decision\/2-2\/|glossary\/|topics\/|at-a-glance\/|for-you\/|for-companies\/|commitments\/|not-said\/|names\/|downloads\/|search\/|about\/|pictures\/[^/]*\/?)|en\/(?:glossary\/hidden-debt|topics\/hydrogen)\/)?)$/;

/** A page of each kind of content, which the shortest run opens. */
const CORE = /^\/(?:zh\/|zh\/search\/|en\/decision\/2-2\/|en\/glossary\/hidden-debt\/)$/;

/** A page that browser tests open. */
export interface SampledPath extends SitePath {
	/** What Playwright needs to run the test of a page in the run that it belongs to. */
	details: { tag: string[] };
}

/** One page of each template, which every run of the tests opens. */
export function typicalPaths(): string[] {
	return sitePaths()
		.map(({ path }) => path)
		.filter(isTypical);
}

/** The pages that browser tests open: all of them, but of sections, entries and topics a sample. */
export function sampledPaths(): SampledPath[] {
	const all = sitePaths();
	const others = all.filter(({ path }) => !SAMPLED.some(({ of }) => of.test(path)));
	const sampled = SAMPLED.flatMap(({ of, perSample }) =>
		all.filter(({ path }, index) => of.test(path) && (index % perSample === 0 || isTypical(path))),
	);
	return [...others, ...sampled].map((page) => ({
		...page,
		details: { tag: tagsOf(page.path) },
	}));
}

function tagsOf(path: string): string[] {
	if (CORE.test(path)) return ['@core'];
	return isTypical(path) ? [] : ['@sweep'];
}

function isTypical(path: string): boolean {
	return TYPICAL.test(path);
}
