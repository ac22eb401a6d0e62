import { englishWords } from './english-words.ts';
import { hasHan } from './han.ts';
import { foldLiteral } from './literal-folding.ts';

/**
 * The form in which a query and a listed word are compared as wholes: Chinese letter by letter after
 * folding, English by the stems of its words, a space between them. Empty if a text has neither.
 */
export function askedForm(text: string): string {
	if (hasHan(text)) return foldLiteral(text).text;
	return englishWords(text.normalize('NFKC'))
		.map(({ stem }) => stem)
		.join(' ');
}
