import { z } from 'astro/zod';
import { bilingual } from './bilingual.ts';
import { quotation } from './quotation.ts';

/** Lines under a heading of their own, such as the technologies of one industry. */
const group = z.strictObject({
	/** The heading; left out where an answer is one plain list. */
	title: bilingual.optional(),
	/** What the decision says, in its own words. */
	lines: z.array(quotation).min(1),
});

/** The answers in the order of the page; the fragments of the page, by which figures ask for them. */
export const GLANCE_IDS = [
	...(['goals-2027', 'goals-2035', 'industries'] as const),
	...(['platforms', 'money', 'foreign'] as const),
] as const;

/** The questions that the page “At a glance” answers, `content/at-a-glance.yaml`. */
export const glance = z.array(
	z.strictObject({
		/** Which of the answers this is. */
		id: z.enum(GLANCE_IDS),
		/** The question. */
		question: bilingual,
		/** The answer. */
		groups: z.array(group).min(1),
	}),
);

export type Glance = z.output<typeof glance>;
