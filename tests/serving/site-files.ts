import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { HASHED_FOLDERS } from '../../src/model/policy.ts';
import type { Site } from './sites.ts';

/** A file of a site, and how it should be sent. */
export interface SiteFile {
	/** Where it is on disk. */
	file: string;
	/** Where it is on the host: `/reader/en/decision/2-3/`. */
	path: string;
	type: RegExp;
	/** Whether its name has the hash of its content. */
	isHashed: boolean;
	/** Whether it lies there compressed. */
	isCompressed: boolean;
}

const UTF8 = '; ?charset=utf-8';
const TYPES: Readonly<Record<string, RegExp>> = {
	// Debian’s list of types has it, that of nginx has not.
	'.bib': /^(?:text\/x-bibtex(?:; ?charset=utf-8)?|application\/octet-stream)$/i,
	'.css': new RegExp(`^text/css${UTF8}$`, 'i'),
	'.csv': new RegExp(`^text/csv${UTF8}$`, 'i'),
	'.docx': /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/,
	'.epub': /^application\/epub\+zip$/,
	'.html': new RegExp(`^text/html${UTF8}$`, 'i'),
	'.js': new RegExp(`^(?:text|application)/javascript${UTF8}$`, 'i'),
	'.json': /^application\/json(?:;|$)/,
	'.pharaoh': new RegExp(`^text/plain${UTF8}$`, 'i'),
	'.png': /^image\/png$/,
	'.svg': /^image\/svg\+xml(?:;|$)/,
	'.tbx': /^application\/xml(?:;|$)/,
	'.tmx': /^application\/xml(?:;|$)/,
	'.webmanifest': /^application\/manifest\+json(?:;|$)/,
	'.txt': new RegExp(`^text/plain${UTF8}$`, 'i'),
	'.xml': /^(?:text|application)\/xml(?:;|$)/,
};

/** What is told to hosts, not to readers. */
const UNSERVED = new Set(['_headers', '_redirects']);

/** All files of a site that readers may ask for. */
export async function filesOf({ root, base }: Pick<Site, 'root' | 'base'>): Promise<SiteFile[]> {
	const folder = join(root, base);
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && !/\.(?:gz|br)$/.test(entry.name))
		.filter(({ name }) => !UNSERVED.has(name))
		.map((entry) => {
			const file = join(entry.parentPath, entry.name);
			const path = file.slice(root.length).replaceAll('\\', '/');
			return {
				file,
				path: path.replace(/(^|\/)index\.html$/, '$1'),
				type: TYPES[extname(file)] ?? /^(?:application\/octet-stream)?$/,
				isHashed: HASHED_FOLDERS.some((one) => path.startsWith(base + one)),
				isCompressed: existsSync(`${file}.br`) && existsSync(`${file}.gz`),
			};
		});
}

/** Addresses of a site that lead nowhere, with what should be told there. */
export function deadPaths(base: string) {
	const page = (path: string, file: string) => ({ path: base + path, file: `${base}/${file}` });
	return {
		pages: [
			page('/en/nowhere/', 'en/404.html'),
			page('/en/decision/9-9', 'en/404.html'),
			page('/en/decision/none.html', 'en/404.html'),
			page('/zh/nowhere/', 'zh/404.html'),
			page('/zh/decision/9-9/en/', 'zh/404.html'),
			page('/nowhere/', '404.html'),
			page('/none', '404.html'),
			page('/data/', '404.html'),
		],
		files: [
			'/_astro/none.js',
			'/_astro/none.css',
			'/data/none.json',
			'/data/none.csv',
			'/en/none.json',
			'/zh/opensearch.none.xml',
			'/pagefind/index/none.pf_index',
			'/none.webmanifest',
			'/_headers',
			'/_redirects',
		].map((path) => base + path),
	};
}
