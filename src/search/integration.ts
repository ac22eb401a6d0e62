/** Adds the search index to the built site, and says in development how to get it. */
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { close } from 'pagefind';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bilingual } from '../model/bilingual.ts';
import { buildIndex, type SearchRecord } from './index-builder.ts';

/** The folder of the index within the site. */
const FOLDER = 'pagefind';

/** What the index takes from `/data/glossary.json`. */
const entries = z.array(
	z.object({ id: z.string(), zh: z.string(), en: z.string(), explanation: bilingual }),
);

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
				const files = await buildIndex(await readRecords(site));
				for (const { path, content } of files) {
					const file = join(site, FOLDER, path);
					await mkdir(dirname(file), { recursive: true });
					await writeFile(file, content);
				}
				await close();
				logger.info(`${files.length} files of the search index`);
			},
		},
	};
}

async function readRecords(site: string): Promise<SearchRecord[]> {
	const data: unknown = JSON.parse(await readFile(join(site, 'data/glossary.json'), 'utf8'));
	return entries.parse(data).map(({ id, zh, en, explanation }) => ({
		id: `term:${id}`,
		text: { zh: `${zh}。${explanation.zh}`, en: `${en}. ${explanation.en}` },
	}));
}
