import { createHash } from 'node:crypto';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { checks } from './src/checks/integration.ts';
import { siteAddress } from './src/checks/site-address.ts';
import { readGlossary } from './src/checks/terms.ts';
import { EARLY_SETTINGS } from './src/components/layout/early-settings.ts';
import { pagePolicy } from './src/components/layout/page-policy.ts';
import { alternatesOf } from './src/i18n/alternates.ts';
import { remarkNotes } from './src/markdown/remark-notes.ts';
import { remarkSentencePairs } from './src/markdown/remark-sentence-pairs.ts';
import { remarkTermMarks } from './src/markdown/remark-term-marks.ts';
import { searchIndex } from './src/search/integration.ts';

const { site, base } = siteAddress(process.env);

/** Every term that is marked or checked; a new one is seen after a restart. */
const { terms } = await readGlossary(import.meta.dirname);

/** The oldest engine in which text, links and simple search must work. */
const OLDEST_BROWSER = 'chrome92';

/** The policy allows the one script that runs before anything is drawn by the hash of its text. */
const earlyHash = createHash('sha256').update(EARLY_SETTINGS).digest('base64');

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'always' },
	prerenderConflictBehavior: 'error',
	i18n: {
		locales: ['zh', 'en'],
		defaultLocale: 'zh',
		routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
	},
	integrations: [
		checks(),
		mdx(),
		sitemap({
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
		pagePolicy(),
	],
	markdown: {
		// Order matters: notes first, then terms around them, then pairs of the finished lines.
		processor: unified({
			remarkPlugins: [remarkGfm, remarkNotes, [remarkTermMarks, { terms }], remarkSentencePairs],
			gfm: false,
			smartypants: false,
		}),
		syntaxHighlight: false,
	},
	security: {
		csp: {
			// Pagefind is WebAssembly; nothing else may be made from data.
			scriptDirective: {
				resources: ["'self'", "'wasm-unsafe-eval'"],
				hashes: [`sha256-${earlyHash}`],
			},
			directives: [
				"default-src 'none'",
				"base-uri 'none'",
				"connect-src 'self'",
				"form-action 'self'",
				"img-src 'self'",
				"manifest-src 'self'",
			],
		},
	},
	devToolbar: { enabled: false },
	vite: {
		build: {
			target: OLDEST_BROWSER,
			// Safari too, or the prefixes that only it needs would be taken out.
			cssTarget: [OLDEST_BROWSER, 'safari17'],
			// Small scripts stand in the page: no request stands between a reader and a term.
			assetsInlineLimit: 32 * 1024,
		},
		// Scripts that are fetched when they are first wanted are made like workers: one file each.
		worker: { format: 'es' },
	},
});
