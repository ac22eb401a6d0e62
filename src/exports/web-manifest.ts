/** The Web App Manifest of each language: https://www.w3.org/TR/appmanifest/ */
import { localizedPath, PAGE_PATHS, withBase } from '../i18n/paths.ts';
import { translator } from '../i18n/translate.ts';
import { LANGUAGE_TAGS, type Language } from '../model/language.ts';

/** What is offered beside the start on a long press of the icon. */
const SHORTCUTS = [
	{ path: PAGE_PATHS.decision, word: 'nav.decision' },
	{ path: PAGE_PATHS.search, word: 'search.title' },
	{ path: PAGE_PATHS.glossary, word: 'nav.glossary' },
] as const;

/** The manifest; the whole site is in its scope, since each page has its twin in the other language. */
export function webManifest(language: Language) {
	const t = translator(language);
	const start = localizedPath(language, PAGE_PATHS.home);
	const icon = (file: string, sizes: string, purpose: 'any' | 'maskable') => ({
		...{ src: withBase(`/icons/${file}`), sizes, type: 'image/png', purpose },
	});
	return {
		id: start,
		name: t('site.name'),
		short_name: t('site.short'),
		description: t('home.description'),
		lang: LANGUAGE_TAGS[language],
		dir: 'ltr',
		start_url: start,
		scope: withBase('/'),
		display: 'standalone',
		// The paper of tokens.css in light colors; it is drawn before any style is there.
		background_color: '#fdfcf9',
		theme_color: '#fdfcf9',
		icons: [
			icon('192.png', '192x192', 'any'),
			icon('512.png', '512x512', 'any'),
			icon('maskable-512.png', '512x512', 'maskable'),
			{ src: withBase('/favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
		],
		shortcuts: SHORTCUTS.map(({ path, word }) => ({
			name: t(word),
			url: localizedPath(language, path),
		})),
	};
}
