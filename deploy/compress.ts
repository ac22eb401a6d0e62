/**
 * Writes beside each file of the built site what servers send instead of it: `.gz` and `.br`, as small
 * as they get. Files that are compressed already, and those that would not become smaller, have none.
 *
 *     npm run compress -- [folder] [quality of brotli, 0 to 11]
 */
import { readdir, readFile, utimes, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSED = /\.(?:gz|br|png|jpe?g|webp|avif|woff2|epub|docx|zip|pdf|pagefind|pf_\w+)$/;
/** Below this the headers weigh more than what is saved. */
const LEAST = 256;
const AT_ONCE = 8;

const [folder = 'dist', quality = constants.BROTLI_MAX_QUALITY] = process.argv.slice(2);

const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
	.filter((entry) => entry.isFile() && !COMPRESSED.test(entry.name) && !entry.name.startsWith('_'))
	.map((entry) => join(entry.parentPath, entry.name));

async function compress(file: string): Promise<void> {
	const bytes = await readFile(file);
	if (bytes.length < LEAST) return;
	const { atime, mtime } = await stat(file);
	const zipped = await promisify(gzip)(bytes, { level: 9 });
	const brotli = await promisify(brotliCompress)(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: Number(quality),
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		},
	});
	for (const [suffix, small] of [
		['.gz', zipped],
		['.br', brotli],
	] as const) {
		if (small.length >= bytes.length) continue;
		await writeFile(file + suffix, small);
		// Servers tell by it whether a reader’s copy is still good.
		await utimes(file + suffix, atime, mtime);
	}
}

const waiting = files.values();
await Promise.all(
	Array.from({ length: AT_ONCE }, async () => {
		for (const file of waiting) await compress(file);
	}),
);
console.log(`${files.length} files in ${folder} have been compressed`);
