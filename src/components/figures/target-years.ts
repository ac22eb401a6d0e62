import { translator } from '../../i18n/translate.ts';
import type { TimelineYear } from './target-timeline.ts';
import type { Section } from '../../library/decision.ts';
import type { Glance } from '../../model/glance.ts';
import type { Language } from '../../model/language.ts';
import type { GlanceRow } from './glance-row.ts';

/** A target, or the adoption that the time line begins with. */
export interface Target {
	label: string;
	/** Id of the sentence it rests on. */
	sentence: string;
}

/** The adoption and the targets of 2027 and 2035, by year. */
export function targetYears(
	answers: Glance,
	preamble: Section,
	language: Language,
): TimelineYear<Target>[] {
	const t = translator(language);
	const targets = (wanted: string) =>
		(answers.find(({ id }) => id === wanted)?.groups ?? [])
			.flatMap(({ lines }) => lines)
			.map((line) => ({ label: sentenceCase(line[language]), sentence: line.sentence }));
	const adopted = preamble.sentences.slice(0, 1).map(({ id }) => ({
		label: t('pictures.targets.adopted'),
		sentence: id,
	}));
	return [
		{ year: 2024, heading: t('pictures.targets.2024'), entries: adopted },
		{ year: 2027, heading: t('pictures.targets.2027'), entries: targets('goals-2027') },
		{ year: 2035, heading: t('pictures.targets.2035'), entries: targets('goals-2035') },
	];
}

/** The same, one row a target. */
export function targetRows(answers: Glance, preamble: Section, language: Language): GlanceRow[] {
	return targetYears(answers, preamble, language).flatMap(({ heading, entries }) =>
		entries.map(({ label, sentence }) => ({ head: heading, name: label, sentence })),
	);
}

/** Words from the middle of a sentence, as they stand in a list. */
function sentenceCase(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
