/** What the pages over the whole decision need: the front pages and the full text. */
import { LANGUAGES } from '../model/language.ts';
import { allSentences, getSections, partsOf } from './decision.ts';

/** The static paths of a page that exists once in each language and shows the whole decision. */
export function getDecisionPages() {
	const sections = getSections();
	const [preamble] = sections;
	// The checks before the build refuse a decision without its preamble.
	if (!preamble) return [];
	const props = {
		preamble,
		parts: partsOf(sections),
		sections: sections.length,
		sentences: allSentences(sections).length,
	};
	return LANGUAGES.map((language) => ({ params: { language }, props: { language, ...props } }));
}
