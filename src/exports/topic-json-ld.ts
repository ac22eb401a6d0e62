import { localizedPath, PAGE_PATHS, topicPath } from '../i18n/paths.ts';
import type { Topic } from '../library/topics.ts';
import { LANGUAGE_TAGS, type Language } from '../model/language.ts';
import type { JsonLd } from './json-ld.ts';

/** A topic's page as a collection of passages of the decision; `site` is the origin. */
export function topicJsonLd(options: { site: URL; language: Language; topic: Topic }): JsonLd {
	const { site, language, topic } = options;
	const address = (path: string) => new URL(localizedPath(language, path), site).href;
	return {
		'@context': 'https://schema.org',
		'@type': 'CollectionPage',
		'@id': address(topicPath(topic.id)),
		url: address(topicPath(topic.id)),
		name: topic.title[language],
		description: topic.description[language],
		inLanguage: LANGUAGE_TAGS[language],
		about: topic.terms.map((term) => term[language]),
		isBasedOn: { '@type': 'CreativeWork', '@id': `${address(PAGE_PATHS.decision)}#work` },
	};
}
