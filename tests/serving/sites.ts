/** The built sites that are served: at the root of a host, and below a path. */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject, PROJECT_FILES } from '../content/project-copy.ts';

export const BASE = '/reader';

/** A compressed site: what a server takes as its root, and where in it the site lies. */
export interface Site {
	root: string;
	/** Empty, or the path below which the site lies. */
	base: string;
	dispose: () => Promise<void>;
}

/** The last build as it lies there. */
export function siteAsBuilt(): Pick<Site, 'root' | 'base'> {
	return { root: 'dist', base: '' };
}

/** The last build, compressed, apart from `dist/`. */
export async function siteAtRoot(): Promise<Site> {
	const root = await mkdtemp(join(tmpdir(), 'site-'));
	await cp('dist', root, { recursive: true });
	compress(root);
	return { root, base: '', dispose: () => rm(root, { recursive: true }) };
}

/** A build below a path; its files are sent as they are where they have not been compressed. */
export async function siteBelowPath(): Promise<Site> {
	const copy = await copyProject(PROJECT_FILES);
	const environment = { SITE_URL: 'https://example.org', BASE_PATH: BASE };
	const { status, stdout } = spawnSync('node_modules/.bin/astro', ['build'], {
		cwd: copy.root,
		encoding: 'utf8',
		env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	if (status !== 0) throw new Error(stdout);
	const root = await mkdtemp(join(tmpdir(), 'site-'));
	await rename(join(copy.root, 'dist'), join(root, BASE));
	await copy.dispose();
	return { root, base: BASE, dispose: () => rm(root, { recursive: true }) };
}

/** Quickly: that files are as small as they get is not what servers are tested for. */
function compress(folder: string): void {
	const { status } = spawnSync(process.execPath, ['deploy/compress.ts', folder, '4']);
	if (status !== 0) throw new Error('compressing failed');
}
