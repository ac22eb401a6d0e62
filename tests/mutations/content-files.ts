import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ORIGINAL } from '../../src/content/kinds.ts';

/** The files of the content and the interface’s words, by their paths, without the original. */
export async function contentFiles(root: string): Promise<Map<string, string>> {
	const names = globSync(['content/**/*.{mdx,yaml}', 'src/i18n/locales/*.json'], { cwd: root });
	const files = names.filter((name) => name !== ORIGINAL).toSorted();
	return new Map(
		await Promise.all(
			files.map(async (file) => [file, await readFile(join(root, file), 'utf8')] as const),
		),
	);
}
