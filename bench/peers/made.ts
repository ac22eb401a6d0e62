/** Sets a peer up outside the repository and builds it. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Peer } from './peers.ts';

/** A built peer: where its files are, and the way to delete it. */
export interface Made {
	folder: string;
	dispose: () => Promise<void>;
}

/**
 * Installs the exact versions of a peer, writes the pages and builds them.
 *
 * @throws Error if the registry has not what it needs, or the build fails.
 */
export async function makePeer(peer: Peer, pages: ReadonlyMap<string, string>): Promise<Made> {
	const root = await mkdtemp(join(tmpdir(), `bench-${peer.subject}-`));
	await cp(join(import.meta.dirname, peer.subject), root, { recursive: true });
	await mkdir(join(root, peer.content), { recursive: true });
	for (const [name, page] of pages) {
		await writeFile(join(root, peer.content, `${name}.md`), peer.writesTitle ? page : titled(page));
	}
	await npm(root, 'install', '--no-audit', '--no-fund');
	await npm(root, 'run', 'build');
	return {
		folder: join(root, peer.built),
		dispose: () => rm(root, { recursive: true, force: true }),
	};
}

async function npm(cwd: string, ...args: string[]): Promise<void> {
	const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
	await promisify(execFile)('npm', args, { cwd, env, maxBuffer: 2 ** 26 });
}

/** A page with its title as its first heading. */
function titled(page: string): string {
	return page.replace(/^(---\ntitle: "(.*)"\n---\n)/, '$1\n# $2\n');
}
