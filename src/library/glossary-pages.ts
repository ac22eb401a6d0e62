/** What the pages of the glossary need. */
import { translator } from '../i18n/translate.ts';
import { LANGUAGES } from '../model/language.ts';
import { explanationText, getGlossary, getGlossaryIn } from './glossary.ts';
import { getTopics } from './topics.ts';

/** The static paths of `/{zh,en}/glossary/`. */
export function getGlossaryPages() {
	return LANGUAGES.map((language) => ({
		params: { language },
		props: { language, entries: getGlossaryIn(language) },
	}));
}

/** The static paths of `/{zh,en}/glossary/<id>/`, with the neighbors in the list of that language. */
export function getEntryPages() {
	const byId = new Map(getGlossary().map((entry) => [entry.id, entry]));
	const topics = getTopics();
	return LANGUAGES.flatMap((language) => {
		const t = translator(language);
		const entries = getGlossaryIn(language);
		return entries.map((entry, index) => {
			const { id, zh, pinyin, en } = entry;
			const text = explanationText(entry, language);
			return {
				params: { language, id },
				props: {
					language,
					entry,
					related: entry.related.flatMap((other) => byId.get(other) ?? []),
					topics: topics.filter(({ terms }) => terms.includes(entry)),
					previous: entries[index - 1],
					next: entries[index + 1],
					title: `${zh} ${en} · ${t('site.name')}`,
					description: t('entry.description', { zh, pinyin, en, text }),
				},
			};
		});
	});
}
