import { PAGE_PATHS } from '../../i18n/paths.ts';

/** The pages that every page leads to, in their order: the path within a language, and the word. */
export const SITE_PAGES = [
	{ path: PAGE_PATHS.decision, word: 'nav.decision' },
	{ path: PAGE_PATHS.glance, word: 'nav.glance' },
	{ path: PAGE_PATHS.topics, word: 'nav.topics' },
	{ path: PAGE_PATHS.glossary, word: 'nav.glossary' },
	{ path: PAGE_PATHS.pictures, word: 'nav.pictures' },
	{ path: PAGE_PATHS.about, word: 'nav.about' },
] as const;
