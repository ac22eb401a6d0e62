/** The files of a finished site, by their paths from its root. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All of them in order, but for those that are another one compressed. */
export function filesOf(site: string): string[] {
	const entries = readdirSync(site, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && !/\.(?:gz|br)$/.test(entry.name))
		.map(({ parentPath, name }) => join(parentPath, name).slice(join(site, '/').length))
		.map((path) => path.replaceAll('\\', '/'))
		.sort();
}

/** Whether a file is a page of the site; an HTML file to take along is none. */
export function isPage(path: string): boolean {
	return /^(?!downloads\/).*\.html$/.test(path);
}
