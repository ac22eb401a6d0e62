/** The search over the data of the built site, as a browser has it once everything is loaded. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { QuickSearch } from '../../src/search/quick-search.ts';
import { readSearchFile } from '../../src/search/search-file.ts';

const row = z.object({ id: z.string(), zh: z.string(), en: z.string() });
const texts = z.object({
	sentences: z.array(z.string()),
	terms: z.array(z.array(z.string())),
});
const searchFile = z.object({
	ids: z.object({ sentences: z.array(z.string()), terms: z.array(z.string()) }),
	...{ zh: texts, en: texts, headings: z.array(row), suggestions: z.array(z.string()) },
});
const spellings = z.object({
	pinyin: z.array(z.string()),
	traditional: z.string(),
	words: z.string(),
});

/** The exact search with every spelling. */
export function siteSearch(): QuickSearch {
	const read = (file: string): unknown => JSON.parse(readFileSync(`dist/data/${file}`, 'utf8'));
	const { sentences, data } = readSearchFile(searchFile.parse(read('search.json')));
	const quick = new QuickSearch(sentences, data);
	quick.addSpellings(spellings.parse(read('spellings.json')));
	return quick;
}
