/** The English as far as a program can tell: commas in lists, and what square brackets are for. */
import type { Fault } from '../model/fault.ts';
import { EXPLANATION_WORDS_MOST, wrongExplanations } from '../text/explanations.ts';
import { listsWithoutComma } from '../text/list-commas.ts';
import { commentaryOf, translationOf, type English, type EnglishContent } from './english-texts.ts';

/** Faults of the translation, and of what we write about it. */
export function checkEnglish(content: EnglishContent): Fault[] {
	const translation = translationOf(content);
	return [
		...[...translation, ...commentaryOf(content)].flatMap((text) => [
			...wrongLists(text),
			...wrongSigns(text),
		]),
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

/** What is left of markup or of a slip of the hand; no text of ours has a use for it. */
function wrongSigns({ text, ...place }: English): Fault[] {
	return (text.match(/[{}<>\\|`]/g) ?? []).map((sign) => ({
		...place,
		problem: `“${sign}” stands in the English`,
		remedy: 'take it out; prose has no use for it',
	}));
}

function wrongBrackets({ text, ...place }: English): Fault[] {
	return wrongExplanations(text).map((problem) => ({
		...place,
		problem,
		remedy: `keep square brackets for explanations that we put in, ${EXPLANATION_WORDS_MOST} words at most`,
	}));
}
