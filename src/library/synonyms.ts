/** The other words in which readers ask for what the decision says. */
import type { Synonym } from '../model/synonyms.ts';
import { synonyms } from './files.ts';

/** All entries, in the order of their file. */
export function getSynonyms(): Synonym[] {
	return synonyms;
}
