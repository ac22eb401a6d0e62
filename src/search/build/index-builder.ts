/** Builds a full-text index of records with Pagefind, and the texts by which its answers are checked. */
import { createIndex, type IndexFile } from 'pagefind';
import { minifySync } from 'vite';
import { z } from 'astro/zod';
import { gunzipSync } from 'node:zlib';
import { indexForm } from '../index-form.ts';
import type { SearchRecord } from '../records.ts';

/**
 * How many places of words go into one file of the index. Pagefind's own 20,000 make files of 25 KB
 * gzip, of which a query of four characters may need four.
 */
const PLACES_PER_FILE = '1500';

/** “Multiple languages” in ISO 639-2, of which Pagefind knows no stems: the words are ours already. */
const LANGUAGE = 'mul';

/** Pagefind's user interfaces, its worker, and what marks words in pages are not used here. */
const UNUSED = /^(?:pagefind-(?!entry)|fragment\/)/;

const SIGNATURE = 'pagefind_dcd'.length;
const fragment = z.object({ url: z.string() });

/**
 * The files of an index: Pagefind's own, `texts.json` with all records by the keys that Pagefind
 * gives them, and `texts/<key>.json` with one each.
 *
 * @throws Error if Pagefind cannot start or refuses a record.
 */
export async function buildIndex(records: readonly SearchRecord[]): Promise<IndexFile[]> {
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = PLACES_PER_FILE;
	const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	// Pagefind takes them one by one, in this order; it need not wait for us between them.
	const added = await Promise.all(
		records.map((record) =>
			index.addCustomRecord({ url: record.id, content: indexForm(record), language: LANGUAGE }),
		),
	);
	for (const [at, { errors: refused }] of added.entries()) {
		if (refused.length > 0) throw new Error(`${records[at]?.id ?? ''}: ${refused.join('; ')}`);
	}
	const { files } = await index.getFiles();
	await index.deleteIndex();
	const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
	const keys = keysByRecord(sorted);
	const texts = records.map((record) => [keys.get(record.id) ?? '', record] as const);
	return [
		...sorted.filter(({ path }) => !UNUSED.test(path)).map(made),
		...texts.map(([key, record]) => jsonFile(`texts/${key}.json`, record)),
		jsonFile('texts.json', Object.fromEntries(texts)),
	];
}

/** Where Pagefind 1.6 passes over a file of the index that it could not load. */
const SILENCE = '"load_index_chunk")).catch(()=>{})';

/** How Pagefind’s entry and the name of the file that it loads next have the hash of the index. */
const HASH = /\bmul_\w+(?=")|(?<=^pagefind\.)mul_\w+(?=\.pf_meta$)/;

/** A file of Pagefind as the site has it. */
function made({ path, content }: IndexFile): IndexFile {
	const text = () => Buffer.from(content).toString('utf8');
	if (path === 'pagefind.js') return { path, content: Buffer.from(outspoken(text())) };
	// Without a hash in its name it can be asked for before the entry has been read.
	if (path === 'pagefind-entry.json') {
		return { path, content: Buffer.from(text().replace(HASH, LANGUAGE)) };
	}
	return { path: path.replace(HASH, LANGUAGE), content };
}

/** Pagefind that refuses to answer where a file is missing, rather than answer without it; made short. */
function outspoken(script: string): string {
	if (!script.includes(SILENCE)) throw new Error(`pagefind.js has no ${SILENCE}`);
	const loud = script.replace(SILENCE, SILENCE.replace('.catch(()=>{})', ''));
	const { code, errors } = minifySync('pagefind.js', loud, { module: true });
	if (errors.length > 0)
		throw new Error(`pagefind.js: ${errors.map(({ message }) => message).join('; ')}`);
	return code;
}

function jsonFile(path: string, data: unknown): IndexFile {
	return { path, content: Buffer.from(JSON.stringify(data)) };
}

/** Pagefind names its fragments by the keys of its results; each tells the record that it is of. */
function keysByRecord(files: readonly IndexFile[]): Map<string, string> {
	return new Map(
		files.flatMap(({ path, content }) => {
			const key = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
			if (key === undefined) return [];
			const json = gunzipSync(content).subarray(SIGNATURE).toString('utf8');
			return [[fragment.parse(JSON.parse(json)).url, key] as const];
		}),
	);
}
