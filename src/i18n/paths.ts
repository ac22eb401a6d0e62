/** Every address of the site is made here, so that all of them work below a base path. */
import { noteAnchor, sectionOf, sentenceAnchor } from '../model/ids.ts';
import type { Language } from '../model/language.ts';

/** Paths of pages within a language, as DESIGN.md fixes them; each ends in a slash. */
export const PAGE_PATHS = {
	home: '',
	decision: 'decision/',
	topics: 'topics/',
	glance: 'at-a-glance/',
	glossary: 'glossary/',
	names: 'names/',
	search: 'search/',
	pictures: 'pictures/',
	downloads: 'downloads/',
	about: 'about/',
	residents: 'for-you/',
	companies: 'for-companies/',
	commitments: 'commitments/',
	notSaid: 'not-said/',
} as const;

/** The path of a section's page within a language: `decision/2-3/`. */
export function sectionPath(sectionId: string): string {
	return `${PAGE_PATHS.decision}${sectionId}/`;
}

/** The path of a glossary entry's page within a language: `glossary/1336/`. */
export function entryPath(termId: string): string {
	return `${PAGE_PATHS.glossary}${termId}/`;
}

/** The path of a topic's page within a language: `topics/lithium/`. */
export function topicPath(topicId: string): string {
	return `${PAGE_PATHS.topics}${topicId}/`;
}

/** The path of a file to take along from the site’s root; `withBase` puts the base path before it. */
export function downloadPath(file: string): string {
	return `/downloads/${file}`;
}

/** A path from the site's root with the base path before it. */
export function withBase(path: string, base: string = import.meta.env.BASE_URL): string {
	return `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

/** The address of a page in one language, with the base path: `/base/en/decision/2-3/`. */
export function localizedPath(language: Language, path: string, base?: string): string {
	return withBase(`${language}/${path}`, base);
}

/** The address of a sentence in one language: `/en/decision/2-3/#s2-3.1.4`. */
export function sentencePath(language: Language, id: string, base?: string): string {
	return `${localizedPath(language, sectionPath(sectionOf(id)), base)}#${sentenceAnchor(id)}`;
}

/** The address of the search in one language, with a query: `/zh/search/?q=…`. */
export function searchPath(language: Language, query: string): string {
	return `${localizedPath(language, PAGE_PATHS.search)}?q=${encodeURIComponent(query)}`;
}

/** The address of a note in one language, on the page of its section. */
export function notePath(language: Language, section: string, id: string): string {
	return `${localizedPath(language, sectionPath(section))}#${noteAnchor(id)}`;
}
