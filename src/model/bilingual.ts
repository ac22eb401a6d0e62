import { z } from 'astro/zod';

/** A short text in both languages; neither may be empty. */
export const bilingual = z.strictObject({
	/** The Chinese text, punctuated with full-width `，；（）`. */
	zh: z.string().trim().min(1),
	/** The English text, US spelling, with typographic quotation marks. */
	en: z.string().trim().min(1),
});

export type Bilingual = z.output<typeof bilingual>;
