/** The two languages of the site, as they stand in addresses and in data. */
export const LANGUAGES = ['zh', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** BCP 47 tags for `lang` and `hreflang`: the Chinese text is in simplified characters. */
export const LANGUAGE_TAGS = { zh: 'zh-Hans', en: 'en' } as const satisfies Record<
	Language,
	string
>;

/** The language on the other half of every pair. */
export function otherLanguage(language: Language): Language {
	return language === 'zh' ? 'en' : 'zh';
}

/** Both languages in reading order: the page's own first, then its twin. */
export function inReadingOrder(language: Language): readonly [Language, Language] {
	return [language, otherLanguage(language)];
}
