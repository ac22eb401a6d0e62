// @ts-check
import { createHash } from 'node:crypto';
import { env } from 'node:process';
import { URL } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { finish } from './src/build/finish/finish.ts';
import { hosting } from './src/build/hosting.ts';
import { importTogether } from './src/build/import-together.ts';
import { OLDEST_CHROME, OLDEST_SAFARI } from './src/build/oldest-engines.ts';
import { PAGE_DIRECTIVES, SCRIPT_SOURCES, WASM_SOURCE } from './src/model/policy.ts';
import { summary } from './src/build/summary.ts';
import { checks } from './src/checks/integration.ts';
import { siteAddress } from './src/checks/site-address.ts';
import { EARLY_SETTINGS } from './src/components/settings/early-settings.ts';
import { remarkContent } from './src/content/remark-content.ts';
import { contentFiles } from './src/content/vite-plugin.ts';
import { alternatesOf } from './src/i18n/alternates.ts';
import { searchIndex } from './src/search/build/integration.ts';

const { site, base } = siteAddress(env);

const OLDEST_BROWSER = `chrome${OLDEST_CHROME}`;

/** The policy allows the one script that runs before anything is drawn by the hash of its text. */
const earlyHash = createHash('sha256').update(EARLY_SETTINGS).digest('base64');

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	logger: { entrypoint: './src/build/log.js' },
	// Pages are drawn while others are written to disk.
	build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8 },
	prerenderConflictBehavior: 'error',
	i18n: {
		locales: ['zh', 'en'],
		defaultLocale: 'zh',
		routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
	},
	integrations: [
		hosting(),
		checks(),
		mdx(),
		sitemap({
			// What a host shows for addresses that lead nowhere is no page to be found.
			filter: (page) => !/\/404\/$/.test(page),
			// Its own way takes the front door for a page in English beside the English home page.
			serialize: (page) => ({
				...page,
				links: alternatesOf(new URL(page.url), base).map(({ hreflang, href }) => ({
					lang: hreflang,
					url: href,
				})),
			}),
		}),
		searchIndex(),
		finish(),
		summary(),
	],
	markdown: {
		processor: unified({
			remarkPlugins: [remarkGfm, remarkContent],
			gfm: false,
			smartypants: false,
		}),
		syntaxHighlight: false,
	},
	security: {
		csp: {
			scriptDirective: {
				resources: [...SCRIPT_SOURCES, WASM_SOURCE],
				hashes: [`sha256-${earlyHash}`],
			},
			directives: [...PAGE_DIRECTIVES],
		},
	},
	devToolbar: { enabled: false },
	vite: {
		plugins: [contentFiles()],
		build: {
			target: OLDEST_BROWSER,
			cssTarget: [OLDEST_BROWSER, `safari${OLDEST_SAFARI}`],
			// Small scripts stand in the page: no request stands between a reader and a term.
			assetsInlineLimit: 32 * 1024,
		},
		// Scripts that are fetched when they are first wanted are made like workers: one file each.
		worker: { format: 'es', plugins: () => [importTogether()] },
	},
});
