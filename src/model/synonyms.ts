import { z } from 'astro/zod';

/** A word as it is typed or printed. */
const word = z.string().trim().min(1);

/** Words in which readers ask for a thing, and those in which the decision speaks of it. */
export const synonym = z.strictObject({
	/** What readers type, in either language; `askedForm` makes a query and these comparable. */
	asked: z.array(word).min(1),
	/** What to offer instead: words of the decision. */
	said: z.strictObject({
		/** Chinese words, letter by letter as they stand in a sentence; these are what answers. */
		zh: z.array(word).min(1),
		/** The English of the same thing, as it stands beside one of the Chinese words. */
		en: z.array(word).min(1),
	}),
});

export type Synonym = z.output<typeof synonym>;

/** The entries of `content/synonyms.yaml`. */
export const synonyms = z.array(synonym);
