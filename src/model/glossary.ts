import { z } from 'astro/zod';
import { bilingual } from './bilingual.ts';

/** Fields of policy, as the termbase sorts its terms. */
export const DOMAINS = [
	...(['politics', 'plan', 'institution', 'place', 'industry', 'technology', 'reform'] as const),
	...(['finance', 'urban', 'rural', 'ecology', 'welfare', 'culture', 'security', 'law'] as const),
] as const;

/** How firm a rendering is: in an official English text, in settled use, or this project's own. */
export const STANDINGS = ['official', 'established', 'ours'] as const;

/** What an explanation rests on; the blocks of an entry stand in this order. */
export const BASES = ['document', 'general', 'unstated'] as const;

/** What is said of a term, by what it rests on. */
export type Basis = (typeof BASES)[number];

/** Frontmatter of a glossary entry, `content/glossary/<id>.mdx`. */
export const glossaryFrontmatter = z.strictObject({
	/** The Chinese term as it stands in the text, with full-width punctuation. */
	zh: z.string().min(1),
	/** Other Chinese forms in the text that mean the very same. */
	forms: z.array(z.string().min(1)).default([]),
	/** Pinyin with tone marks, written by word (GB/T 16159). */
	pinyin: z.string().min(1),
	/** The preferred English rendering. */
	en: z.string().min(1),
	/** Other English renderings that our translation may use. */
	variants: z.array(z.string().min(1)).default([]),
	/** Usual mistakes, each with the reason against it. */
	rejected: z.array(z.strictObject({ en: z.string().min(1), reason: bilingual })).default([]),
	/** Ids of other terms that have the same English on purpose. */
	sameEnglishAs: z.array(z.string()).default([]),
	/** Field of policy. */
	domain: z.enum(DOMAINS),
	/** Where the English comes from. */
	source: z
		.strictObject({
			/** How firm the rendering is. */
			standing: z.enum(STANDINGS),
			/** Title of the document or usage it was taken from; needed unless it is ours. */
			title: z.string().min(1).optional(),
			/** Its date: YYYY, YYYY-MM or YYYY-MM-DD. */
			date: z
				.string()
				.regex(/^\d{4}(-\d\d){0,2}$/)
				.optional(),
		})
		.refine(({ standing, title }) => standing === 'ours' || title !== undefined, {
			message: 'a rendering that is not ours needs the title of its source',
			path: ['title'],
		}),
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
export const EXPLANATION_WORDS = { least: 30, most: 70 } as const;
