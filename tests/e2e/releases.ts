/** Releases of the site on one host, as a reader meets them who comes back. */
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FinishedSite } from '../../src/build/finish/finished-site.ts';
import { writeOffline } from '../../src/build/finish/offline.ts';
import { workerScript } from '../../src/build/worker-script.ts';
import { startHost, type StaticHost } from './static-host.ts';

type Name = 'built' | 'first' | 'second' | 'third' | 'withdrawn';

/** A host that has one release at a time. */
export interface ReleaseHost extends Pick<StaticHost, 'address' | 'close'> {
	/** The release that it has now; `built` is the last build itself. */
	current: Name;
	/** What was asked for, in order, each with its time. */
	asked: { path: string; time: number }[];
	/** Called with each path before it is looked for. */
	onRequest: (path: string) => void;
	/** How long it waits before it answers, in ms. */
	delay: number;
}

/**
 * Starts the host with releases that are made of the last build, and with that build itself. Each that is
 * made has few pages and scripts of other names; `/data/release.json` tells which one it is.
 */
export async function startReleases(names: readonly Name[] = ['first']): Promise<ReleaseHost> {
	const folder = await mkdtemp(join(tmpdir(), 'releases-'));
	for (const name of names) await makeRelease(join(folder, name), name);
	const state: ReleaseHost = {
		current: 'first',
		asked: [],
		onRequest: () => undefined,
		delay: 0,
		address: '',
		close: () => Promise.resolve(),
	};
	const host = await startHost({
		folderOf: (path) => {
			state.asked.push({ path, time: Date.now() });
			state.onRequest(path);
			return state.current === 'built' ? 'dist' : join(folder, state.current);
		},
		delay: () => state.delay,
	});
	state.address = host.address;
	state.close = async () => {
		await host.close();
		await rm(folder, { recursive: true });
	};
	return state;
}

/** What none of the tests of releases opens: most of the pages, and what belongs to them. */
const LEFT_OUT = [
	/^dist\/(?:offline|previews|data\/(?:terms|notes|traditional))\//,
	/^dist\/zh\/.*\.html$/,
	/^dist\/en\/(?!about|search|downloads|decision\/(?:1-1|1-2|2-2)\/).*\.html$/,
	/^dist\/downloads\/.*\.(?:epub|docx|html|pdf)$/,
];

async function makeRelease(site: string, name: Name): Promise<void> {
	await cp('dist', site, {
		recursive: true,
		filter: (path) => !LEFT_OUT.some((one) => one.test(path)),
	});
	await writeFile(join(site, 'data/release.json'), JSON.stringify(name));
	await renameScripts(site, name);
	if (name === 'withdrawn') await withdraw(site);
	else await writeOffline(new FinishedSite(site));
}

/** Makes of a site what a build with `OFFLINE=off` is. */
async function withdraw(site: string): Promise<void> {
	await writeFile(join(site, 'sw.js'), await workerScript('withdrawn.ts'));
	for (const file of await readdir(site, { recursive: true })) {
		if (!file.endsWith('.html')) continue;
		const html = await readFile(join(site, file), 'utf8');
		const bare = html.replace(/<offline-copy[\s\S]*?<\/offline-copy>/, '');
		await writeFile(join(site, file), bare);
	}
}

async function renameScripts(site: string, name: string): Promise<void> {
	const scripts = (await readdir(join(site, '_astro'))).filter((file) => file.endsWith('.js'));
	const any = new RegExp(scripts.map((file) => file.replace(/\W/g, '\\$&')).join('|'), 'g');
	const renamed = (file: string) => file.replace(/\.js$/, `-${name}.js`);
	const files = await readdir(site, { recursive: true });
	for (const file of files.filter((one) => one.endsWith('.html') || /^_astro\/.*\.js$/.test(one))) {
		const text = await readFile(join(site, file), 'utf8');
		await writeFile(
			join(site, file),
			withNewHashes(text, (script) => script.replace(any, renamed)),
		);
	}
	for (const file of scripts) {
		await rename(join(site, '_astro', file), join(site, '_astro', renamed(file)));
	}
}

/** A page or script that is changed; the policy of a page has the hash of the script in it. */
function withNewHashes(text: string, change: (text: string) => string): string {
	let changed = change(text);
	for (const [, script = ''] of text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)) {
		changed = changed.replaceAll(hashOf(script), hashOf(change(script)));
	}
	return changed;
}

function hashOf(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
