import { z } from 'astro/zod';
import { bilingual } from './bilingual.ts';

/** A public document that a note rests on. */
export const source = z.strictObject({
	/** Id by which notes name it. */
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
	/** Its title; the English is official where there is one, else ours. */
	title: bilingual,
	/** Who issued or published it; left out where the title says it. */
	issuer: bilingual.optional(),
	/** Its date: YYYY, YYYY-MM or YYYY-MM-DD. */
	date: z.string().regex(/^\d{4}(-\d\d){0,2}$/),
});

export type Source = z.output<typeof source>;

/** The rows of `content/sources.yaml`. */
export const sources = z.array(source);
