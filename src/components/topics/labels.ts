import { translator } from '../../i18n/translate.ts';
import type { Topic } from '../../library/topics.ts';
import type { Language } from '../../model/language.ts';
import { partLabel } from '../../i18n/part-label.ts';

/** How many sentences a topic has, all in all and in each part, in words. */
export function countsLabel({ sentences, parts }: Topic, language: Language): string {
	const t = translator(language);
	const inParts = parts.map(({ part, count }) =>
		t('topics.count.part', { part: partLabel(part, language), count }),
	);
	return [t('decision.sentences', { count: sentences.length }), ...inParts].join(' · ');
}
