import { z } from 'astro/zod';
import { absentWord } from './absent-word.ts';
import { bilingual } from './bilingual.ts';
import { SENTENCE_ID } from './ids.ts';
import { quotation } from './quotation.ts';

/** A full day, YYYY-MM-DD. */
const day = z.iso.date();

const sentences = z.array(z.string().regex(SENTENCE_ID)).min(1);

/** How many sentences tell what the document is, why it matters and what is not in it. */
export const GIST_SENTENCES = 4;

/**
 * What a reader has to know of the document beside its text, `content/document.yaml`. Its title and
 * its adoption note stand in the preamble, the issuer’s name and the day in `issuer.ts`.
 */
export const documentFacts = z.strictObject({
	/** Who the issuer is, in half a sentence that follows its name. */
	issuer: bilingual,
	/** The meeting that adopted the decision, as the adoption note calls it. */
	session: bilingual,
	/** Where and when the Chinese was published, or that the copy does not say. */
	published: bilingual,
	/** The English: what part it plays, and how it was made. */
	translation: z.strictObject({
		role: bilingual,
		state: bilingual,
		/** The day on which the whole decision was first in English. */
		made: day,
		/** The day on which a sentence of it was last changed. */
		revised: day,
	}),
	/** Under which terms the two texts may be used. */
	license: z.strictObject({
		original: bilingual,
		translation: bilingual,
		/** Where the terms of the translation can be read. */
		address: z.url({ protocol: /^https$/ }),
	}),
	/** What it is, why it matters, what is not in it: a sentence each. */
	gist: z.array(bilingual).length(GIST_SENTENCES),
	/** What a reader wants to know in the first minute, beside issuer and day. */
	minute: z.strictObject({
		/** Who is bound, and the sentences that say so. */
		binds: bilingual.extend({ sentences }),
		/** That there are no amounts; every sentence with one all the same, and words that are not there. */
		amounts: bilingual.extend({ sentences, absent: z.array(absentWord).min(1) }),
		/** Every year by which something is to be reached, as the text says it. */
		dates: z.array(quotation).min(1),
	}),
});

export type DocumentFacts = z.output<typeof documentFacts>;
