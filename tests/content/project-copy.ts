import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the project in which a test may break things. */
export interface ProjectCopy {
	root: string;
	/** Rewrites one file; throws if that changes nothing, so that a test cannot miss its target. */
	edit: (file: string, change: (source: string) => string) => Promise<void>;
	write: (file: string, source: string | Uint8Array) => Promise<void>;
	read: (file: string) => Promise<string>;
	remove: (file: string) => Promise<void>;
	/** Deletes the copy. */
	dispose: () => Promise<void>;
}

const PROJECT = process.cwd();
/** All that a build needs beside the installed packages. */
export const PROJECT_FILES = [
	'content',
	'src',
	'public',
	'astro.config.mjs',
	'package.json',
	'tsconfig.json',
];

/** Copies files and folders of the project to a temporary place; packages are linked, not copied. */
export async function copyProject(names: readonly string[]): Promise<ProjectCopy> {
	const root = await mkdtemp(join(tmpdir(), 'reader-'));
	for (const name of names) await cp(join(PROJECT, name), join(root, name), { recursive: true });
	await symlink(join(PROJECT, 'node_modules'), join(root, 'node_modules'));
	const read = (file: string) => readFile(join(root, file), 'utf8');
	const write = (file: string, source: string | Uint8Array) => writeFile(join(root, file), source);
	return {
		root,
		read,
		write,
		edit: async (file, change) => {
			const source = await read(file);
			const changed = change(source);
			if (changed === source) throw new Error(`${file}: the edit changes nothing`);
			await write(file, changed);
		},
		remove: (file) => rm(join(root, file)),
		dispose: () => rm(root, { recursive: true }),
	};
}
