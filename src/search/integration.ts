/** Adds the search index to the built site, and says in development how to get it. */
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { close } from 'pagefind';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bilingual, type Bilingual } from '../model/bilingual.ts';
import { buildIndex, type SearchRecord } from './index-builder.ts';

/** The folder of the index within the site. */
const FOLDER = 'pagefind';

/** What the index takes from the data files of the site. */
const entries = z.array(
	z.object({ id: z.string(), zh: z.string(), en: z.string(), explanation: bilingual }),
);
const topics = z.array(z.object({ id: z.string(), title: bilingual, description: bilingual }));
const notes = z.array(z.object({ id: z.string(), zh: z.string(), en: z.string() }));

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

/** Everything that is indexed: terms in the order of `/data/search.json`, then topics and notes. */
async function readRecords(site: string): Promise<SearchRecord[]> {
	const read = async (file: string): Promise<unknown> =>
		JSON.parse(await readFile(join(site, 'data', file), 'utf8'));
	return [
		...entries.parse(await read('glossary.json')).map(({ id, explanation, ...name }) => ({
			id: `term:${id}`,
			text: joined(name, explanation),
		})),
		...topics.parse(await read('topics.json')).map(({ id, title, description }) => ({
			id: `topic:${id}`,
			text: joined(title, description),
		})),
		...notes.parse(await read('notes.json')).map(({ id, ...text }) => ({ id: `note:${id}`, text })),
	];
}

function joined(name: Bilingual, text: Bilingual): Bilingual {
	return { zh: `${name.zh}。${text.zh}`, en: `${name.en}. ${text.en}` };
}
