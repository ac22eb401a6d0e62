/** What the pages of the topics need. */
import { translator } from '../i18n/translate.ts';
import { LANGUAGES } from '../model/language.ts';
import { getTopics, neighborsOf } from './topics.ts';

/** The static paths of `/{zh,en}/topics/`. */
export function getTopicListPages() {
	const topics = getTopics();
	return LANGUAGES.map((language) => ({ params: { language }, props: { language, topics } }));
}

/** The static paths of `/{zh,en}/topics/<id>/`. */
export function getTopicPages() {
	const topics = getTopics();
	return LANGUAGES.flatMap((language) => {
		const t = translator(language);
		return topics.map((topic, index) => ({
			params: { language, id: topic.id },
			props: {
				language,
				topic,
				neighbors: neighborsOf(topic, topics),
				previous: topics[index - 1],
				next: topics[index + 1],
				title: `${topic.title[language]} · ${t('topics.title')} · ${t('site.name')}`,
				description: topic.description[language],
			},
		}));
	});
}
