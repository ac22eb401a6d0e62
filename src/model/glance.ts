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

/** The questions that the page “At a glance” answers, `content/at-a-glance.yaml`. */
export const glance = z.array(
	z.strictObject({
		/** Fragment on the page, and the name by which figures ask for it. */
		id: z.enum(['goals-2027', 'goals-2035', 'industries', 'platforms', 'money', 'foreign']),
		/** The question. */
		question: bilingual,
		/** The answer. */
		groups: z.array(group).min(1),
	}),
);

export type Glance = z.output<typeof glance>;
