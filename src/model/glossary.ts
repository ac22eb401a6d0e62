import { z } from 'astro/zod';
import { bilingual } from './bilingual.ts';
import { NAME_SORTS } from './name.ts';
import { day } from './day.ts';

/** Fields of policy, as the termbase sorts its terms. */
export const DOMAINS = [
	...(['politics', 'plan', 'institution', 'place', 'industry', 'technology', 'reform'] as const),
	...(['finance', 'urban', 'rural', 'ecology', 'welfare', 'culture', 'security', 'law'] as const),
] as const;

/**
 * How firm the preferred rendering is: `official` if an official English text that is quoted has it
 * for this very Chinese, `established` if those named use it, else `ours`.
 */
export const STANDINGS = ['official', 'established', 'ours'] as const;

/**
 * What an explanation rests on; the blocks of an entry stand in this order. The text gives almost no
 * sums, sites, firms or dates: `unstated` is for what it could be taken to promise, not for that.
 */
export const BASES = ['general', 'document', 'unstated'] as const;

/** What is said of a term, by what it rests on. */
export type Basis = (typeof BASES)[number];

/** The most words of a quotation that proves a rendering. */
export const QUOTATION_WORDS = 25;

/** What a rendering rests on, by its standing. */
const source = z.discriminatedUnion('standing', [
	z.strictObject({
		standing: z.literal('official'),
		/** Title of the English text. */
		title: z.string().min(1),
		/** Its date: YYYY, YYYY-MM or YYYY-MM-DD. */
		date: day,
		/** Where in the text the words stand: part, section, paragraph. */
		place: z.string().min(1),
		/** Its words, exactly, with the preferred rendering in them; a copy of them has been seen. */
		quotation: z.string().min(1),
		/** Address of the copy that was seen. */
		address: z.url(),
	}),
	z.strictObject({
		standing: z.literal('established'),
		/** Who uses it: names, with documents where there are any. */
		usedBy: z.string().regex(/^(?!standard )/i, {
			message: 'name those who use it; that a term is standard proves nothing',
		}),
	}),
	z.strictObject({ standing: z.literal('ours') }),
]);

/** Frontmatter of a glossary entry, `content/glossary/<id>.mdx`. */
export const glossaryFrontmatter = z.strictObject({
	/** The Chinese term as it stands in the text, with full-width punctuation. */
	zh: z.string().min(1),
	/** Other Chinese forms in the text: the same, or members of a group that the entry explains together. */
	forms: z.array(z.string().min(1)).default([]),
	/**
	 * Pinyin with tone marks, without changes of tone (一 stays yī), written by word after GB/T 16159:
	 *
	 * - A word of two or three syllables is joined, suffixes such as 化 性 业 型 with it. What modifies
	 *   a whole word stands apart: gāo zhìliàng, dà guīmó, dī shuǐpíng.
	 * - Syllables of equal rank, also shortened names, take a hyphen: Chéng-Yú, zhǔ-fǔ, chǎn-xiāo.
	 *   A number shortened with its noun is joined: sānzhì, wǔliáng. Else numbers stand apart.
	 * - The same characters are divided alike in all entries.
	 * - Every word of a proper name has a capital, and that is where the English has capitals on all
	 *   its main words; elsewhere only names of places, persons and the Party (Dǎng) have.
	 * - Quotation marks, brackets, digits, +, — and · stand as in the Chinese, 、 and ， as a comma.
	 */
	pinyin: z.string().min(1),
	/** The preferred English rendering. */
	en: z.string().min(1),
	/** Other English renderings that our translation may use. */
	variants: z.array(z.string().min(1)).default([]),
	/** Usual mistakes, each with the reason against it. */
	rejected: z.array(z.strictObject({ en: z.string().min(1), reason: bilingual })).default([]),
	/** Ids of other terms that have the same English on purpose. */
	sameEnglishAs: z.array(z.string()).default([]),
	/**
	 * Whether the text marks it and each pair that has it needs an approved rendering; not so for
	 * plain words whose English varies with the sentence.
	 */
	marked: z.boolean().default(true),
	/** Field of policy. */
	domain: z.enum(DOMAINS),
	/** What it names, if it is a proper name: the translation then has its English and no other. */
	name: z.enum(NAME_SORTS).optional(),
	/** Where the English comes from. */
	source,
	/** Ids of entries that help to understand this one. */
	related: z.array(z.string()).default([]),
});

export type GlossaryFrontmatter = z.output<typeof glossaryFrontmatter>;

/** A term that is only checked for consistency: it has no entry and is not marked. */
export const consistencyTerm = z.strictObject({
	id: z.string().min(1),
	zh: z.string().min(1),
	en: z.string().min(1),
	variants: z.array(z.string().min(1)).default([]),
});

export type ConsistencyTerm = z.output<typeof consistencyTerm>;

/** The rows of `content/glossary/consistency.yaml`. */
export const consistencyTerms = z.array(consistencyTerm);

/** Limits of an entry's English explanation, all blocks together, in words. */
export const EXPLANATION_WORDS = { least: 25, most: 100 } as const;
