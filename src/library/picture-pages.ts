/** What the page of pictures needs. */
import { termOf } from '../content/terms.ts';
import { LANGUAGES } from '../model/language.ts';
import { allSentences, getSections, partsOf } from './decision.ts';
import { getGlance } from './glance.ts';
import { getGlossary, type GlossaryEntry } from './glossary.ts';
import { termsTogether } from './terms-together.ts';
import { getTopics } from './topics.ts';

/** How many terms the matrix shows. */
const TERMS = 20;

/** The static paths of `/{zh,en}/pictures/`, with the data of every picture. */
export function getPicturePages() {
	const sections = getSections();
	const [preamble] = sections;
	// The checks before the build refuse a decision without its preamble.
	if (!preamble) return [];
	const entries = getGlossary().filter(({ marked }) => marked);
	const terms = entries.map(termOf);
	const sentences = allSentences(sections);
	const candidates = new Set(
		entries.filter((entry) => saysSomething(entry, preamble.title.zh)).map(({ id }) => id),
	);
	const together = termsTogether(terms, candidates, sentences, TERMS);
	const props = {
		sections,
		preamble,
		parts: partsOf(sections),
		together,
		topics: getTopics(),
		answers: getGlance(),
	};
	return LANGUAGES.map((language) => ({
		params: { language },
		props: {
			language,
			...props,
			termNames: new Map(entries.map((entry) => [entry.id, entry[language]])),
		},
	}));
}

/**
 * Whether it says something that a term stands beside others. Formulas of politics and names of
 * bodies open sentences on everything; those in the title of the decision are what it is about.
 */
function saysSomething({ domain, zh, forms }: GlossaryEntry, title: string): boolean {
	const isAllPurpose = domain === 'politics' || domain === 'institution';
	return !isAllPurpose || [zh, ...forms].some((form) => title.includes(form));
}
