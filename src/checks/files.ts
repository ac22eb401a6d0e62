import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file as the checks see it. */
export interface SourceFile {
	/** Path relative to the project's root, with forward slashes. */
	file: string;
	/** Its text. */
	source: string;
}

/** The files of one folder with a given ending, sorted by name; `folder` is relative to `root`. */
export async function filesIn(root: string, folder: string, ending: string): Promise<SourceFile[]> {
	const names = (await readdir(join(root, folder))).filter((name) => name.endsWith(ending));
	return Promise.all(names.toSorted().map((name) => readSource(root, `${folder}/${name}`)));
}

/** One file by its path relative to `root`. */
export async function readSource(root: string, file: string): Promise<SourceFile> {
	return { file, source: await readFile(join(root, file), 'utf8') };
}
