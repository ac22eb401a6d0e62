import { LANGUAGE_TAGS, type Language } from '../model/language.ts';

/**
 * The attributes of an element that holds words of the decision, or the name of a term: their language
 * and, for the Chinese, that no browser that translates the page may put its own words in their place.
 * Our English may be translated on, since it is a translation itself.
 */
export function originalWords(language: Language): { lang: string; translate: 'no' | undefined } {
	return { lang: LANGUAGE_TAGS[language], translate: language === 'zh' ? 'no' : undefined };
}
