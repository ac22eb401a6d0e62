import type { Section } from './decision.ts';
import { markText, type SectionText } from './marked-text.ts';
import { getTerms } from './terms.ts';

const texts = new Map<string, SectionText>();

/** The text of a section as it is shown; it is made once, for all pages that show it. */
export function sectionText(section: Section): SectionText {
	const made = texts.get(section.id) ?? markText(section, getTerms());
	texts.set(section.id, made);
	return made;
}
