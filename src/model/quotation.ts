import { z } from 'astro/zod';
import { SENTENCE_ID } from './ids.ts';

/** Words of the decision in both languages, with the sentence in which they stand. */
export const quotation = z.strictObject({
	/** The Chinese words, exactly as they stand in the sentence. */
	zh: z.string().min(1),
	/** The English words, exactly as they stand in its translation; case makes no difference. */
	en: z.string().min(1),
	/** Id of the sentence: `2-3.1.4`. */
	sentence: z.string().regex(SENTENCE_ID),
});

export type Quotation = z.output<typeof quotation>;
