import assert from 'node:assert/strict';
import type { Check } from '../check.ts';
import { ask, still } from '../page.ts';

/** One page of each template, in both languages where their words are of different length. */
const PAGES = [
	'/zh/',
	'/en/',
	'/zh/decision/',
	'/zh/decision/2-2/',
	'/en/decision/2-2/',
	'/zh/glossary/',
	'/en/glossary/hidden-debt/',
	'/en/topics/',
	'/zh/topics/digital-economy/',
	'/en/search/',
	'/en/about/',
	'/zh/at-a-glance/',
	'/en/pictures/',
] as const;

/** Whether anything stands out at the side, by as little as a browser scrolls. */
function sideways(): unknown {
	scrollTo(2, scrollY);
	const pushed = scrollX;
	scrollTo(0, scrollY);
	return { pushed, isWider: document.documentElement.scrollWidth > innerWidth };
}

export const PAGE_CHECKS: readonly Check[] = [
	{
		name: 'no page moves sideways on a phone',
		widths: [390],
		holds: async (tab, site) => {
			for (const page of PAGES) {
				await tab.open(site + page);
				await still(tab);
				assert.deepEqual(await ask(tab, sideways), { pushed: 0, isWider: false }, page);
			}
		},
	},
];
