import { z } from 'astro/zod';
import { isStrength, STRENGTHS } from './strength.ts';

/** Words of one half of a pair, verbatim; `…` between places, `#2` behind words that repeat. */
const phrase = z.string().trim().min(1);

/** What the text itself says, verbatim in both languages; never inferred. */
const stated = z.strictObject({
	zh: phrase,
	en: phrase,
	/** The sentence of the section that says it, where it is not the group’s own. */
	sentence: z.string().optional(),
});

/** What stands beside what: a clause, a member of a list or a set phrase of its own. */
export const phraseGroup = z
	.strictObject({
		/** The Chinese words; left out only where `kind` is `added`. */
		zh: phrase.optional(),
		/**
		 * The English words, with the articles, pronouns and auxiliaries that English needs; a name or a
		 * noun that the Chinese has not is a group of its own. Left out only where `kind` is `left`.
		 */
		en: phrase.optional(),
		/** `added`: English that renders nothing; `left`: Chinese that the English leaves out. */
		kind: z.enum(['added', 'left']).optional(),
		/** Its main verb, one of `content/strengths.yaml`, which says its strength. */
		verb: phrase.optional(),
		/** Its strength where it is not that of its verb; needs a `reason`. */
		strength: z
			.custom<(typeof STRENGTHS)[number]>(isStrength, `no ${STRENGTHS.join(', ')}`)
			.optional(),
		/** Why words are left out, or why verb, strength and English do not go together as listed. */
		reason: phrase.optional(),
		/** Why it cannot be cut although it is longer than {@link PHRASE_LENGTH}. */
		whole: phrase.optional(),
		/** Why its English stands before that of the member before it in a Chinese list. */
		moved: phrase.optional(),
		/** Who is to do it; those too who are supported in doing it. Left out where not stated. */
		actor: stated.optional(),
		/** The year by which it is to be done; left out where not stated. */
		date: stated.optional(),
		/** A figure or a comparison that says how much; left out where not stated. */
		measure: stated.optional(),
	})
	.superRefine((group, context) => {
		const { zh, en, kind, verb, strength, reason } = group;
		const wrong = (key: keyof typeof group, message: string) => {
			context.addIssue({ code: 'custom', path: [key], message });
		};
		if (kind === 'added' && zh !== undefined) wrong('kind', 'what is added has no Chinese');
		if (kind === 'left' && en !== undefined) wrong('kind', 'what is left out has no English');
		if (kind !== 'added' && zh === undefined) wrong('zh', 'a group without its Chinese');
		if (kind !== 'left' && en === undefined) wrong('en', 'a group without its English');
		if (kind === 'left' && reason === undefined) wrong('reason', 'words left out without a reason');
		if (strength !== undefined && reason === undefined) {
			wrong('strength', 'a strength of its own without a reason');
		}
		if (verb !== undefined && kind !== undefined) wrong('verb', 'a verb without its twin');
		if (verb === undefined && strength !== undefined)
			wrong('strength', 'a strength without a verb');
		if (verb !== undefined) return;
		for (const key of ['actor', 'date', 'measure'] as const) {
			if (group[key]) wrong(key, 'only what has a verb has an actor, a date or a measure');
		}
	});

export type PhraseGroup = z.output<typeof phraseGroup>;

/** A text of the decision cut into its groups. */
export const alignedText = z.strictObject({
	/** Sentence id, or that of a heading: section, number of a part, `adoption`. */
	id: phrase,
	/** Its groups in the order of the Chinese; the number of one, from 1, is part of its id. */
	groups: z.array(phraseGroup).min(1),
});

export type AlignedText = z.output<typeof alignedText>;

/** The texts of one section in order, `content/alignment/<section id>.yaml`. */
export const alignment = z.array(alignedText);

export type Alignment = z.output<typeof alignment>;

/** Most Chinese characters of a group, without punctuation, that needs no excuse. */
export const PHRASE_LENGTH = 30;
