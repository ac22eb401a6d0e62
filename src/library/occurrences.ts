/** Where terms stand in the decision. */
import type { Language } from '../model/language.ts';
import type { Run, Term } from '../model/term.ts';
import { markChinese, markEnglish, runsOf } from '../text/matching.ts';
import type { Sentence } from './decision.ts';

/** A sentence that uses a term, with the term set apart in both languages. */
export interface Use extends Record<Language, Run[]> {
	sentence: Sentence;
}

/** The sentences whose Chinese has the term or one of its forms, also inside a longer term. */
export function usesOf(term: Term, sentences: readonly Sentence[]): Use[] {
	return sentences
		.filter(({ zh }) => term.forms.some((form) => zh.includes(form)))
		.map((sentence) => ({
			sentence,
			zh: runsOf(sentence.zh, markChinese(sentence.zh, [term])),
			en: runsOf(sentence.en, markEnglish(sentence.en, [term])),
		}));
}
