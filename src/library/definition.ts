/** What new quality productive forces are, as the decision quotes it: the sentence that the site opens with. */
import type { Bilingual } from '../model/bilingual.ts';
import { sectionOf } from '../model/ids.ts';
import type { TextPiece } from './marked-text.ts';
import { getSections } from './decision.ts';
import { getGlossary, type GlossaryEntry } from './glossary.ts';
import { firstQuotation } from './first-quotation.ts';
import { sectionText } from './section-text.ts';

/** The definition in both languages with the entry of its term. */
export interface Definition extends Record<keyof Bilingual, TextPiece[]> {
	/** Id of the sentence. */
	sentence: string;
	entry: GlossaryEntry;
}

const SENTENCE = '1-1.1.2';
const TERM = 'new-quality-productive-forces';

/**
 * The definition.
 *
 * @throws Error where its sentence or its term is missing, of which the site cannot be without.
 */
export function getDefinition(): Definition {
	const section = getSections().find(({ id }) => id === sectionOf(SENTENCE));
	const sentence =
		section &&
		sectionText(section)
			.paragraphs.flat()
			.find(({ id }) => id === SENTENCE);
	const entry = getGlossary().find(({ id }) => id === TERM);
	if (!sentence || !entry) throw new Error(`no sentence ${SENTENCE} or no entry ${TERM}`);
	return {
		sentence: SENTENCE,
		zh: firstQuotation(sentence.zh),
		en: firstQuotation(sentence.en),
		entry,
	};
}
