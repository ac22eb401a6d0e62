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

/** The pages that stand in the sheet of more besides, and where that is not, in the footer. */
export const FURTHER_PAGES = [
	{ path: PAGE_PATHS.residents, word: 'questions.residents.title' },
	{ path: PAGE_PATHS.companies, word: 'questions.companies.title' },
	{ path: PAGE_PATHS.commitments, word: 'register.title' },
	{ path: PAGE_PATHS.notSaid, word: 'absent.title' },
	{ path: PAGE_PATHS.names, word: 'names.title' },
	{ path: PAGE_PATHS.downloads, word: 'downloads.title' },
] as const;
