/** What hosts need beside the pages: where a missing page is told of, and which headers to send. */
import { rename, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile, MISSING_FILE_NAME, redirectsFile } from './host-files.ts';
import { MISSING_FILE } from '../model/policy.ts';

/** The Astro integration. It stands before all that goes over the finished pages. */
export function hosting(): AstroIntegration {
	let base = '';
	return {
		name: 'hosting',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/$/, '');
			},
			'astro:build:done': async ({ dir }) => {
				const site = fileURLToPath(dir);
				for (const language of ['zh', 'en']) await tellNotFound(join(site, language));
				await writeFile(join(site, '_headers'), headersFile(base));
				await writeFile(join(site, '_redirects'), redirectsFile(base));
				await writeFile(join(site, MISSING_FILE_NAME), `${MISSING_FILE}\n`);
			},
		},
	};
}

/** Hosts look for `404.html`, which Astro writes at the root of the site alone. */
async function tellNotFound(folder: string): Promise<void> {
	await rename(join(folder, '404/index.html'), join(folder, '404.html'));
	await rmdir(join(folder, '404'));
}
