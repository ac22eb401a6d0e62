/** What keeps the reader for reading without a network: the worker and its packs of small files. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
// The whole package would load a bundler that is not used here.
import { getManifest } from 'workbox-build/build/get-manifest.js';
import { translator } from '../../i18n/translate.ts';
import { LANGUAGE_TAGS, LANGUAGES, type Language } from '../../model/language.ts';
import { isLarge } from '../../model/large-files.ts';
import { workerScript } from '../worker-script.ts';
import type { FinishedSite } from './finished-site.ts';
import { pack } from './pack.ts';
import { releaseOf, withRelease } from './release.ts';

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

/**
 * Marks the release in each page and writes pages, packs and worker into the folder of a site; returns
 * how many bytes may be kept, uncompressed.
 */
export async function writeOffline(site: FinishedSite): Promise<number> {
	const release = releaseOf(site);
	site.write((html) => withRelease(html, release));
	writePacks(site);
	const { manifestEntries, size, warnings } = await getManifest({
		globDirectory: site.folder,
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
		integrity: integrityOf(site.bytes(url)),
	}));
	files.sort((a, b) => (a.url < b.url ? -1 : 1));
	const kept = { release, size, files, notKept: { zh: notKept('zh'), en: notKept('en') } };
	writeFileSync(
		join(site.folder, 'sw.js'),
		await workerScript('worker.ts', { KEPT_RELEASE: kept }),
	);
	return size;
}

function writePacks(site: FinishedSite): void {
	mkdirSync(join(site.folder, 'offline'), { recursive: true });
	const bytes = new Map(
		site.files
			.filter((path) => PACKED_BYTES.test(path))
			.map((path) => [path, site.bytes(path).toString('base64')] as const),
	);
	for (const [name, pattern] of Object.entries(PACKED)) {
		const packed = pack(textsOf(site, pattern), name === 'data' ? bytes : new Map());
		writeFileSync(join(site.folder, 'offline', `${name}.json`), JSON.stringify(packed));
	}
}

/** The texts of a pack, each read when its turn comes. */
function* textsOf(site: FinishedSite, pattern: RegExp): Generator<[path: string, text: string]> {
	for (const path of site.files) {
		if (pattern.test(path)) yield [path.replace(/index\.html$/, ''), site.text(path)];
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
