import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FaultsError } from '../model/fault.ts';

/** A file of the content as it is written. */
export interface SourceFile {
	/** Path relative to the project's root, with forward slashes. */
	file: string;
	/** Its text. */
	source: string;
}

/**
 * The files of one folder with a given ending, sorted by name; `folder` is relative to `root`.
 *
 * @throws FaultsError if there is no such folder.
 */
export async function filesIn(root: string, folder: string, ending: string): Promise<SourceFile[]> {
	const names = await readdir(join(root, folder)).catch((error: unknown) => missing(folder, error));
	const files = names.filter((name) => name.endsWith(ending)).toSorted();
	return Promise.all(files.map((name) => readSource(root, `${folder}/${name}`)));
}

/**
 * One file by its path relative to `root`.
 *
 * @throws FaultsError if there is no such file.
 */
export async function readSource(root: string, file: string): Promise<SourceFile> {
	const source = await readFile(join(root, file), 'utf8').catch((error: unknown) =>
		missing(file, error),
	);
	return { file, source };
}

function missing(file: string, error: unknown): never {
	const problem = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
	throw new FaultsError([{ file, problem, remedy: 'put it back, or give it its name again' }]);
}
