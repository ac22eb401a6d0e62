import { z } from 'astro/zod';

/** A word that a reader would look for and that stands nowhere in the Chinese text. */
export const absentWord = z.strictObject({
	/** The Chinese word, without punctuation; the check looks for it in the original. */
	zh: z.string().regex(/^\p{Script=Han}+$/u, 'not a Chinese word'),
	/** What it means, for readers of English. */
	en: z.string().trim().min(1),
});

export type AbsentWord = z.output<typeof absentWord>;
