/** Sites made with something else, each a folder here with its exact versions. */
import type { Page } from 'playwright';
import type { Figure } from '../figure.ts';

/** How a peer is built and searched. */
export interface Peer {
	subject: Figure['subject'];
	/** Where its pages are written. */
	content: string;
	/** Whether a page shows the title that stands in the fields at its head. */
	writesTitle: boolean;
	built: string;
	/** The longest section. */
	path: string;
	/** Folders of files that have the hash of their content in their names. */
	hashed: string[];
	/** Opens the search. */
	open: (page: Page) => Promise<void>;
	/** The field, and a hit in the list. */
	field: string;
	hit: string;
}

export const PEERS: readonly Peer[] = [
	{
		subject: 'starlight',
		content: 'src/content/docs/decision',
		writesTitle: true,
		built: 'dist',
		path: '/decision/2-2/',
		hashed: ['/_astro/', '/pagefind/index/', '/pagefind/fragment/'],
		open: (page) => page.getByRole('button', { name: 'Search' }).first().click(),
		field: '.pagefind-ui__search-input',
		hit: '.pagefind-ui__result-link',
	},
	{
		subject: 'vitepress',
		content: 'decision',
		writesTitle: false,
		built: '.vitepress/dist',
		path: '/decision/2-2.html',
		hashed: ['/assets/'],
		open: (page) => page.getByRole('button', { name: 'Search' }).first().click(),
		field: '#localsearch-input',
		hit: '#localsearch-list a.result',
	},
];
