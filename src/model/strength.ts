import { z } from 'astro/zod';
import { bilingual } from './bilingual.ts';

/** How firmly a phrase is meant, the firmest first. */
export const STRENGTHS = [
	/** What is demanded without exception, or forbidden. */
	'must',
	/** What is to be done. */
	'will',
	/** What is to move on or to become more or better. */
	'promote',
	/** What others do with help. */
	'support',
	/** What others are invited to do. */
	'encourage',
	/** What is still to be tried or found out. */
	'explore',
	/** What others grant. */
	'seek',
	/** What is, was or will have been achieved, and reasons. */
	'state',
] as const;

export type Strength = (typeof STRENGTHS)[number];

/** Whether a value names a strength. */
export function isStrength(value: unknown): value is Strength {
	return STRENGTHS.some((strength) => strength === value);
}

/** A strength with the verbs that have it. */
export const verbClass = z.strictObject({
	/** Which strength. */
	id: z.enum(STRENGTHS),
	/** What it means, in one sentence. */
	definition: bilingual,
	/** What the class rests on: `our-reading`, `decision`, or a source of `content/sources.yaml`. */
	ground: z.string().min(1),
	/** Chinese verbs, and adverbs that decide; each belongs to one class. */
	zh: z.array(z.string().trim().min(1)).min(1),
	/** English verbs that may render them, in the base form and where irregular in others too. */
	en: z.array(z.string().trim().min(1)).min(1),
});

export type VerbClass = z.output<typeof verbClass>;

/** The classes of `content/strengths.yaml`. */
export const verbClasses = z.array(verbClass);

/** What decides on the strength of a group. */
interface Verbed {
	verb?: string | undefined;
	strength?: Strength | undefined;
}

/** How firmly a group is meant; `undefined` where it has no main verb, or one that is not listed. */
export function strengthOf(group: Verbed, classes: readonly VerbClass[]): Strength | undefined {
	const { verb, strength } = group;
	if (verb === undefined) return undefined;
	return strength ?? classes.find(({ zh }) => zh.includes(verb))?.id;
}
