import { z } from 'astro/zod';
import { bilingual } from './bilingual.ts';
import { quotation } from './quotation.ts';

/** What readers look for, in the order of the page. */
export const NOT_SAID_GROUPS = [
	/** Public money and the money of others. */
	'money',
	/** Investment from abroad and how it is won. */
	'foreign',
	/** What may not and what must be done. */
	'prohibitions',
	/** Figures and years. */
	'figures',
	/** Industries by name. */
	'industries',
	/** Companies and what they own. */
	'companies',
	/** Trade with other countries. */
	'trade',
	/** Land, homes and the right to live somewhere. */
	'homes',
] as const;

/** A word with how often it stands in the Chinese. */
const countedWord = z.strictObject({
	/** The Chinese word, letter by letter. */
	zh: z.string().trim().min(1),
	/** What it means. */
	en: z.string().trim().min(1),
	/** How often it stands in the original, headings included; recounted in every build. */
	count: z.int().min(0),
});

/** Words for one thing that a reader would look for, and where the decision speaks of it otherwise. */
const absence = z.strictObject({
	/** The words. */
	words: z.array(countedWord).min(1),
	/** Where the thing is spoken of in other words, read in the Chinese; `null` where it is not. */
	instead: z.array(quotation).min(1).nullable(),
	/** What a reader should know, in our words. */
	note: bilingual.optional(),
});

/** What the decision does not say, or hardly, `content/not-said.yaml`. */
export const notSaid = z.array(
	z.strictObject({
		/** Which group this is. */
		id: z.enum(NOT_SAID_GROUPS),
		/** Its heading. */
		title: bilingual,
		/** Its entries. */
		entries: z.array(absence).min(1),
	}),
);

export type NotSaid = z.output<typeof notSaid>;
