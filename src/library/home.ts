/** What the home pages and the front page show. */
import { LANGUAGES } from '../model/language.ts';
import { allSentences, getSections, partsOf, type Part, type Section } from './decision.ts';
import { getDefinition, type Definition } from './definition.ts';
import { getDocumentFacts, type DocumentFacts } from './document-facts.ts';
import { getGlossary } from './glossary.ts';

/** The decision as a whole, by its numbers and by its defining sentence. */
export interface HomeData {
	preamble: Section;
	parts: Part[];
	definition: Definition;
	/** What has to be known of the document. */
	facts: DocumentFacts;
	counts: { sections: number; sentences: number; terms: number };
}

/** What the home pages show; nothing where there is no decision, which the checks refuse. */
export function getHome(): HomeData | undefined {
	const sections = getSections();
	const [preamble] = sections;
	return (
		preamble && {
			preamble,
			parts: partsOf(sections),
			definition: getDefinition(),
			facts: getDocumentFacts(),
			counts: {
				sections: sections.length,
				sentences: allSentences(sections).length,
				terms: getGlossary().length,
			},
		}
	);
}

/** The static paths of `/{zh,en}/`. */
export function getHomePages() {
	const home = getHome();
	return home
		? LANGUAGES.map((language) => ({ params: { language }, props: { language, home } }))
		: [];
}
