import type { Glance } from '../../model/glance.ts';
import type { Language } from '../../model/language.ts';

/** What is wanted by a year, in the words of the decision. */
export interface Goals {
	year: '2027' | '2035';
	goals: { text: string; sentence: string }[];
}

const YEARS = ['2027', '2035'] as const;

/** The goals of both years, out of the answers at a glance. */
export function goalsOf(answers: Glance, language: Language): Goals[] {
	return YEARS.map((year) => ({
		year,
		goals: (answers.find(({ id }) => id === `goals-${year}`)?.groups ?? [])
			.flatMap(({ lines }) => lines)
			.map((line) => ({ text: sentenceCase(line[language]), sentence: line.sentence })),
	}));
}

/** Words from the middle of a sentence, as they stand in a list. */
function sentenceCase(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
