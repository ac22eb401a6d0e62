import { z } from 'astro/zod';
import { bilingual } from './bilingual.ts';
import { quotation } from './quotation.ts';

/** What the decision names in connection with a topic; each kind is a list on the topic's page. */
export const NAMED_KINDS = [
	/** Something with a date or a measure to be reached. */
	'target',
	/** A technology or a product. */
	'technology',
	/** A base, platform, center, port, park building or network. */
	'facility',
	/** A zone, park, corridor or region. */
	'zone',
	/** A named program, project or campaign. */
	'program',
	/** Money, a legal instrument or a standard. */
	'instrument',
	/** Who is to act, where the text names them. */
	'body',
] as const;

export type NamedKind = (typeof NAMED_KINDS)[number];

/** A topic of the decision, `content/topics/<id>.yaml`. */
export const topic = z.strictObject({
	/** Its name. */
	title: bilingual,
	/** What the decision says on it, in our words; 30–80 English words. */
	description: bilingual,
	/** Ids of the glossary's entries that belong to it; every sentence that uses one is of the topic. */
	terms: z.array(z.string()).min(1),
	/** Sentences that belong to it though they use none of its terms, each with the reason. */
	sentences: z
		.array(
			z.strictObject({
				/** Sentence id. */
				id: quotation.shape.sentence,
				/** Why it belongs here. */
				reason: z.string().min(1),
			}),
		)
		.default([]),
	/** What is named, in the order of the text. */
	named: z
		.array(
			quotation.extend({
				/** What sort of thing it is. */
				kind: z.enum(NAMED_KINDS),
			}),
		)
		.default([]),
});

export type Topic = z.output<typeof topic>;

/** Limits of a description's English, in words. */
export const DESCRIPTION_WORDS = { least: 30, most: 80 } as const;
