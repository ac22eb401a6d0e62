/** The search over the data of the built site, as a browser has it once everything is loaded. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { QuickSearch } from '../../src/search/quick-search.ts';

const row = z.object({ id: z.string(), zh: z.string(), en: z.string() });
const term = z.object({
	id: z.string(),
	forms: z.array(z.string()),
	renderings: z.array(z.string()),
});
const searchData = z.object({
	terms: z.array(term),
	headings: z.array(row),
	topics: z.array(row),
	suggestions: z.array(z.string()),
});
const spellings = z.object({
	pinyin: z.array(z.string()),
	traditional: z.string(),
	words: z.string(),
});

/** The exact search with every spelling. */
export function siteSearch(): QuickSearch {
	const read = (file: string): unknown => JSON.parse(readFileSync(`dist/data/${file}`, 'utf8'));
	const quick = new QuickSearch(
		z.array(row).parse(read('decision.json')),
		searchData.parse(read('search.json')),
	);
	quick.addSpellings(spellings.parse(read('spellings.json')));
	return quick;
}
