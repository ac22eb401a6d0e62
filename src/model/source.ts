import { z } from 'astro/zod';
import { bilingual } from './bilingual.ts';
import { day } from './day.ts';

/** What stands for a number, an address or a day that there is none of, or none that is certain. */
export const NONE = 'none';

/** A public document that a note rests on. */
export const source = z.strictObject({
	/** Id by which notes name it. */
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
	/** Its title; the English is official where there is one, else ours. */
	title: bilingual,
	/** The body that issued or published it. */
	issuer: bilingual,
	/** Its date: YYYY, YYYY-MM or YYYY-MM-DD. */
	date: day,
	/** Its document number (文号) as the issuer writes it, or {@link NONE}. */
	number: z.string().trim().min(1),
	/** Where it can be read, only where that is certain; or {@link NONE}. */
	address: z.union([z.url({ protocol: /^https?$/ }), z.literal(NONE)]),
	/** When its wording, or a report of it, was last looked at; {@link NONE} where a note tells what is generally known of it. */
	seen: z.union([day, z.literal(NONE)]),
});

export type Source = z.output<typeof source>;

/** The rows of `content/sources.yaml`. */
export const sources = z.array(source);
