/** Makes what keeps the reader for reading without a network: the worker and its packs of small files. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';
import { LANGUAGES, type Language } from '../model/language.ts';
import { pack } from '../model/pack.ts';
import { IS_OFFLINE_OFFERED } from './offline-offer.ts';

/** Kept as files of their own: what is opened most, and what is no text. */
const LISTED = [
	'index.html',
	'favicon.svg',
	'views-without-script.css',
	'_astro/*',
	'data/*.json',
	'pagefind/*',
	'pagefind/index/*',
	'offline/*.json',
	'{zh,en}/index.html',
	'{zh,en}/*/index.html',
	'{zh,en}/{decision,topics}/*/index.html',
];

/** Kept in the pack of a language: many, small, and much alike. */
function isPacked(path: string, language: Language): boolean {
	const shared = /^(?:data\/(?:notes|pinyin|traditional)|pagefind\/texts)\/[^/]+\.json$/;
	return (
		shared.test(path) ||
		path === `data/synonyms/${language}.json` ||
		path.startsWith(`data/terms/${language}/`) ||
		(path.startsWith(`${language}/glossary/`) && path !== `${language}/glossary/index.html`)
	);
}

/** Pages that are written to once more when the build is done, so that their hashes say nothing. */
const WRITTEN_LATER = /^(?:zh|en)\/downloads\/$/;

/** The Astro integration; the pages must be finished. */
export function offline(): AstroIntegration {
	return {
		name: 'offline',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const site = fileURLToPath(dir);
				if (IS_OFFLINE_OFFERED) {
					const megabytes = (await writeOffline(site)) / 1e6;
					logger.info(`${megabytes.toFixed(1)} MB of both languages can be kept`);
				} else await writeFile(join(site, 'sw.js'), await bundle('withdrawn.ts'));
			},
		},
	};
}

/** Writes packs and worker into a finished site; returns how many bytes may be kept, uncompressed. */
export async function writeOffline(site: string): Promise<number> {
	await mkdir(join(site, 'offline'), { recursive: true });
	for (const language of LANGUAGES) {
		const names = (await readdir(site, { recursive: true })).map((name) =>
			name.replaceAll('\\', '/'),
		);
		const texts = new Map<string, string>();
		for (const name of names
			.filter((one) => /\.\w+$/.test(one) && isPacked(one, language))
			.sort()) {
			texts.set(name.replace(/index\.html$/, ''), await readFile(join(site, name), 'utf8'));
		}
		await writeFile(join(site, 'offline', `${language}.json`), JSON.stringify(pack(texts)));
	}
	const folder = await mkdtemp(join(tmpdir(), 'worker-'));
	try {
		await writeFile(join(folder, 'sw.js'), await bundle('worker.ts'));
		const { size } = await injectManifest({
			swSrc: join(folder, 'sw.js'),
			swDest: join(site, 'sw.js'),
			globDirectory: site,
			globPatterns: LISTED,
			dontCacheBustURLsMatching: /^(?:_astro|pagefind\/index)\//,
			maximumFileSizeToCacheInBytes: 8e6,
			manifestTransforms: [
				(entries) => ({
					manifest: entries
						.map((entry) => {
							const url = entry.url.replace(/index\.html$/, '') || './';
							if (WRITTEN_LATER.test(url)) return { ...entry, url };
							return { ...entry, url, integrity: integrityOf(join(site, entry.url)) };
						})
						.sort((a, b) => (a.url < b.url ? -1 : 1)),
				}),
			],
		});
		return size;
	} finally {
		await rm(folder, { recursive: true });
	}
}

function integrityOf(file: string): string {
	return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
}

/** A worker and all that it imports as one classic script. */
async function bundle(file: string): Promise<string> {
	const result = await build({
		configFile: false,
		envFile: false,
		logLevel: 'error',
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			write: false,
			target: 'chrome92',
			lib: {
				entry: fileURLToPath(new URL(`../offline/${file}`, import.meta.url)),
				formats: ['iife'],
				name: 'worker',
			},
		},
	});
	const [output] = [result].flat();
	const chunk = output && 'output' in output ? output.output[0] : undefined;
	if (!chunk) throw new Error(`${file} came to nothing`);
	return chunk.code;
}
