/** The site's own words, at build time only: nothing of i18next reaches the browser. */
import { createInstance, type TFunction } from 'i18next';
import type { Language } from '../model/language.ts';
import en from './locales/en.json' with { type: 'json' };
import zh from './locales/zh.json' with { type: 'json' };

const instance = createInstance();

await instance.init({
	resources: { zh: { translation: zh }, en: { translation: en } },
	fallbackLng: false,
	keySeparator: false,
	nsSeparator: false,
	// Astro escapes what it prints; escaping twice would show `&amp;`.
	interpolation: { escapeValue: false },
});

/** The function that gives the interface's words in one language, by typed key. */
export function translator(language: Language): TFunction {
	return instance.getFixedT(language);
}
