/** What the page of pictures needs. */
import { LANGUAGES } from '../model/language.ts';
import { allSentences, getSections } from './decision.ts';
import { getGlance } from './glance.ts';
import { getTopics } from './topics.ts';

/** The static paths of `/{zh,en}/pictures/`, with the data of every picture. */
export function getPicturePages() {
	const props = {
		sentences: allSentences(getSections()).length,
		topics: getTopics(),
		answers: getGlance(),
	};
	return LANGUAGES.map((language) => ({ params: { language }, props: { language, ...props } }));
}
