/** The other words in which readers ask for what the decision says. */
import { getCollection } from 'astro:content';
import type { Synonym } from '../model/synonyms.ts';

/** All entries, in the order of their file. */
export async function getSynonyms(): Promise<Synonym[]> {
	return (await getCollection('synonyms'))
		.toSorted((a, b) => Number(a.id) - Number(b.id))
		.map(({ data: { asked, said } }) => ({ asked, said }));
}
