/** A copy of the project outside the repository, to be built there. */
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_FILES } from '../../tests/content/project-copy.ts';

/** The folder of a copy and the way to delete it. */
export interface Copy {
	root: string;
	dispose: () => Promise<void>;
}

/** Copies the project; every package is linked by itself, so that caches among them are its own. */
export async function copyProject(): Promise<Copy> {
	const root = await mkdtemp(join(tmpdir(), 'bench-'));
	for (const name of PROJECT_FILES) {
		await cp(name, join(root, name), { recursive: true });
	}
	const packages = join(process.cwd(), 'node_modules');
	await mkdir(join(root, 'node_modules'));
	for (const name of await readdir(packages)) {
		// What a build has kept from the last one is not taken over.
		if (['.vite', '.astro'].includes(name)) continue;
		await symlink(join(packages, name), join(root, 'node_modules', name));
	}
	return { root, dispose: () => rm(root, { recursive: true, force: true }) };
}
