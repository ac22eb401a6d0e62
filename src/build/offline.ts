/** Makes what keeps the reader for reading without a network: the worker and its packs of small files. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
// The whole package would load a bundler that is not used here.
import { getManifest } from 'workbox-build/build/get-manifest.js';
import { translator } from '../i18n/translate.ts';
import { LANGUAGE_TAGS, LANGUAGES, type Language } from '../model/language.ts';
import { isLarge } from '../model/large-files.ts';
import { pack } from '../model/pack.ts';
import { IS_OFFLINE_OFFERED } from './offline-offer.ts';
import { markRelease } from './release.ts';
import { filesOf } from './site-files.ts';
import { workerScript } from './worker-script.ts';

/** Kept as files of their own: what is asked for most, and what is one large file anyway. */
const LISTED = [
	'index.html',
	'favicon.svg',
	'views-without-script.css',
	'{zh,en}/manifest.webmanifest',
	'_astro/*',
	'data/*.{json,csv}',
	'downloads/*',
	'pagefind/{,decision/}*.*',
	'offline/*.json',
];

/** Kept in packs, by the name of the pack: many, small, and much alike. */
const PACKED = {
	zh: /^zh\/(?:.*\/)?index\.html$/,
	en: /^en\/(?:.*\/)?index\.html$/,
	data: /^(?:data\/.+\/[^/]+\.json|pagefind\/(?:decision\/)?texts\/[^/]+\.json)$/,
};

/** What of them is no text. */
const PACKED_BYTES = /^pagefind\/(?:decision\/)?index\//;

/** The Astro integration; the pages must be finished. */
export function offline(): AstroIntegration {
	return {
		name: 'offline',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const site = fileURLToPath(dir);
				if (IS_OFFLINE_OFFERED) {
					const megabytes = (await writeOffline(site)) / 1e6;
					logger.info(`${megabytes.toFixed(1)} MB can be kept for reading without a network`);
				} else writeFileSync(join(site, 'sw.js'), await workerScript('withdrawn.ts'));
			},
		},
	};
}

/** Writes packs and worker into a finished site; returns how many bytes may be kept, uncompressed. */
export async function writeOffline(site: string): Promise<number> {
	const release = markRelease(site);
	writePacks(site);
	const { manifestEntries, size, warnings } = await getManifest({
		globDirectory: site,
		globPatterns: LISTED,
		// What is too large is left out below; of a longer text the build is not to fail.
		maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
		manifestTransforms: [
			(entries) => ({
				manifest: entries.filter(({ url }) => !url.startsWith('downloads/') || !isLarge(url)),
			}),
		],
	});
	if (warnings.length > 0) throw new Error(warnings.join('\n'));
	const files = manifestEntries.map(({ url }) => ({
		url: url.replace(/(^|\/)index\.html$/, '$1') || './',
		integrity: integrityOf(readFileSync(join(site, url))),
	}));
	files.sort((a, b) => (a.url < b.url ? -1 : 1));
	const kept = { release, size, files, notKept: { zh: notKept('zh'), en: notKept('en') } };
	writeFileSync(join(site, 'sw.js'), await workerScript('worker.ts', { KEPT_RELEASE: kept }));
	return size;
}

function writePacks(site: string): void {
	const paths = filesOf(site);
	mkdirSync(join(site, 'offline'), { recursive: true });
	for (const [name, pattern] of Object.entries(PACKED)) {
		const texts = new Map<string, string>();
		const bytes = new Map<string, string>();
		for (const path of paths) {
			const read = (encoding: 'utf8' | 'base64') => readFileSync(join(site, path), encoding);
			if (pattern.test(path)) texts.set(path.replace(/index\.html$/, ''), read('utf8'));
			else if (name === 'data' && PACKED_BYTES.test(path)) bytes.set(path, read('base64'));
		}
		writeFileSync(join(site, 'offline', `${name}.json`), JSON.stringify(pack(texts, bytes)));
	}
}

function integrityOf(content: Buffer): string {
	return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** What is said where a page or file is not kept: in both languages, as a file may be of either. */
function notKept(first: Language): string {
	const languages = LANGUAGES.toSorted((a, b) => Number(b === first) - Number(a === first));
	const paragraphs = languages.map((language) => {
		const t = translator(language);
		const home = `<a href="{home}${language}/">${t('site.name')}</a>`;
		return `<p lang="${LANGUAGE_TAGS[language]}">${t('offline.notKept')} ${home}</p>`;
	});
	const title = `<title>${languages.map((one) => translator(one)('site.name')).join(' · ')}</title>`;
	const meta = ['viewport" content="width=device-width', 'color-scheme" content="light dark']
		.map((one) => `<meta name="${one}">`)
		.join('');
	return `<!doctype html><html lang="${LANGUAGE_TAGS[first]}"><meta charset="utf-8">${meta}${title}<body>${paragraphs.join('')}</body></html>\n`;
}
