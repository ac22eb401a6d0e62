/** Adds the search index to the built site, and says in development how to get it. */
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIndex } from './index-builder.ts';
import { readRecords } from './site-records.ts';

/** The folder of the index within the site, and that of the decision's own within it. */
const FOLDER = 'pagefind';
const DECISION = 'decision';

/** The Astro integration; it reads the data files of the finished build. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:server:start': ({ logger }) => {
				logger.info('the search index is made by “npm run build”; here the simple search answers');
			},
			'astro:build:done': async ({ dir, logger }) => {
				const site = fileURLToPath(dir);
				const { own, decision } = await readRecords(site);
				const [ours, theirs] = await Promise.all([own, decision].map(buildIndex));
				const files = [
					...(ours ?? []),
					...(theirs ?? []).map(({ path, content }) => ({ path: `${DECISION}/${path}`, content })),
				];
				await close();
				const written = files.map(({ path, content }) => ({
					file: join(site, FOLDER, path),
					content,
				}));
				for (const folder of new Set(written.map(({ file }) => dirname(file)))) {
					mkdirSync(folder, { recursive: true });
				}
				for (const { file, content } of written) writeFileSync(file, content);
				logger.info(`${own.length + decision.length} texts in the search index`);
			},
		},
	};
}
