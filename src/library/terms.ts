import { termsOf } from '../content/terms.ts';
import type { Term } from '../model/term.ts';
import { consistency, entries } from './files.ts';

const terms = termsOf(entries, consistency);

/** Every term that is looked for in the text: those with an entry and those only checked. */
export function getTerms(): Term[] {
	return terms;
}
