/** The English as far as a program can tell: commas in lists, and what square brackets are for. */
import type { Fault } from '../model/fault.ts';
import { EXPLANATION_WORDS_MOST, wrongExplanations } from '../text/explanations.ts';
import { listsWithoutComma } from '../text/list-commas.ts';
import { commentaryOf, translationOf, type English, type EnglishContent } from './english-texts.ts';

/** Faults of the translation, and of what we write about it. */
export function checkEnglish(content: EnglishContent): Fault[] {
	const translation = translationOf(content);
	return [
		...[...translation, ...commentaryOf(content)].flatMap(wrongLists),
		...translation.flatMap(wrongBrackets),
	];
}

function wrongLists({ text, ...place }: English): Fault[] {
	return listsWithoutComma(text).map((list) => ({
		...place,
		problem: `the list “${list}” has an “and” within a member and no comma before its last “and”`,
		remedy: 'put a comma before the “and” that ends the list, or say it in another order',
	}));
}

function wrongBrackets({ text, ...place }: English): Fault[] {
	return wrongExplanations(text).map((problem) => ({
		...place,
		problem,
		remedy: `keep square brackets for explanations that we put in, ${EXPLANATION_WORDS_MOST} words at most`,
	}));
}
