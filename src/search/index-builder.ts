/**
 * Builds the full-text index of what a reader has not loaded: explanations of terms, notes and
 * topics. Sentences are not in it: the exact scan finds them all.
 */
import { createIndex, type IndexFile } from 'pagefind';
import { z } from 'astro/zod';
import { gunzipSync } from 'node:zlib';
import type { Bilingual } from '../model/bilingual.ts';
import { fullTextForm } from './full-text-form.ts';

/** What one record of the index is about, as hits name it: `term:1336`. */
export interface SearchRecord {
	id: string;
	/** Its text in both languages. */
	text: Bilingual;
}

/**
 * How many places of words go into one file of the index. Pagefind's own 20,000 make files of 25 KB
 * gzip, of which a query of four characters may need four.
 */
const PLACES_PER_FILE = '1500';

/** Pagefind's user interfaces, its worker, and what marks words in pages are not used here. */
const UNUSED = /^(?:pagefind-(?!entry)|wasm\.unknown|fragment\/)/;

const SIGNATURE = 'pagefind_dcd'.length;
const fragment = z.object({ url: z.string() });

/**
 * The files of the index. `results.json` among them tells Pagefind's result ids: of the terms in the
 * order of the records, of the other records by id.
 */
export async function buildIndex(records: readonly SearchRecord[]): Promise<IndexFile[]> {
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = PLACES_PER_FILE;
	const { index, errors } = await createIndex({ forceLanguage: 'en' });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	for (const { id, text } of records) {
		// Indexed as English, so that English is stemmed.
		const content = `${fullTextForm(text.zh)}\n${text.en}`;
		const added = await index.addCustomRecord({ url: id, content, language: 'en' });
		if (added.errors.length > 0) throw new Error(`${id}: ${added.errors.join('; ')}`);
	}
	const { files } = await index.getFiles();
	await index.deleteIndex();
	const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
	const found = resultsByRecord(sorted);
	const results = records.map(({ id }) => [found.get(id), id] as const);
	const isTerm = ([, id]: (typeof results)[number]) => id.startsWith('term:');
	const content = Buffer.from(
		JSON.stringify({
			// What Pagefind loads next, so that it can be asked for before Pagefind itself is there.
			meta: sorted.find(({ path }) => path.endsWith('.pf_meta'))?.path,
			// The ids of the terms are known already from `/data/search.json`.
			terms: results.filter(isTerm).map(([result]) => result),
			others: Object.fromEntries(
				results.flatMap(([result, id]) =>
					result === undefined || id.startsWith('term:') ? [] : [[result, id]],
				),
			),
		}),
	);
	return [...sorted.filter(({ path }) => !UNUSED.test(path)), { path: 'results.json', content }];
}

/** Pagefind would ask for one file a hit to say what it is; this says it of all of them at once. */
function resultsByRecord(files: readonly IndexFile[]): Map<string, string> {
	return new Map(
		files.flatMap(({ path, content }) => {
			const result = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
			if (result === undefined) return [];
			const json = gunzipSync(content).subarray(SIGNATURE).toString('utf8');
			return [[fragment.parse(JSON.parse(json)).url, result] as const];
		}),
	);
}
