import type { AlignedText } from '../model/alignment.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Commitment } from '../model/commitment.ts';
import { strengthOf, type VerbClass } from '../model/strength.ts';
import { wordsOfPhrase } from './phrase-offsets.ts';

/** The phrases of a text that have a strength, in order. */
export function commitmentsIn(
	{ id: sentence, groups }: AlignedText,
	text: Bilingual,
	classes: readonly VerbClass[],
	topics: readonly string[],
): Commitment[] {
	return groups.flatMap((group, index): Commitment[] => {
		const strength = strengthOf(group, classes);
		if (group.verb === undefined || strength === undefined) return [];
		const { verb, actor = null, date = null, measure = null } = group;
		return [
			{
				...{ id: `${sentence}/${index + 1}`, sentence, ...wordsOfPhrase(group, text) },
				...{ verb, strength, actor, date, measure, topics: [...topics] },
			},
		];
	});
}
