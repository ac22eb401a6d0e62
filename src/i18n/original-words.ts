import { LANGUAGE_TAGS, type Language } from '../model/language.ts';

type Translate = 'no' | undefined;

/**
 * The attribute of an element that holds words of the decision, or the name of a term, in the language
 * around it: no browser that translates the page may put its own words in place of the Chinese. Our
 * English may be translated on, since it is a translation itself.
 */
export function keptOriginal(language: Language): { translate: Translate } {
	return { translate: language === 'zh' ? 'no' : undefined };
}

/** The same for an element that begins a language: with its tag. */
export function originalWords(language: Language): { lang: string; translate: Translate } {
	return { lang: LANGUAGE_TAGS[language], ...keptOriginal(language) };
}
