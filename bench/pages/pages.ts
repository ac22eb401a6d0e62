/** The pages that are measured: one of each sort, by their paths on the site. */
export const PAGES = [
	{ what: 'home', path: '/en/' },
	{ what: 'section 1-3', path: '/en/decision/1-3/' },
	{ what: 'section 2-2', path: '/en/decision/2-2/' },
	{ what: 'full text', path: '/en/decision/' },
	{ what: 'entry', path: '/en/glossary/hidden-debt/' },
	{ what: 'glossary', path: '/en/glossary/' },
	{ what: 'topic', path: '/en/topics/hydrogen/' },
	{ what: 'commitments', path: '/en/commitments/' },
	{ what: 'search', path: '/en/search/' },
] as const;

/** The longest section, which peers and goals are held against. */
export const LONGEST = 'section 2-2';

/** Where the bare twin of a page is served beside it. */
export function barePath(path: string): string {
	return `/bare${path}`;
}
