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
	return TRANSLATORS[language];
}

const TRANSLATORS = { zh: remembering('zh'), en: remembering('en') };

/** The same words are looked up once: 800 pages ask for the same few thousand. */
function remembering(language: Language): TFunction {
	const known = new Map<unknown, unknown>();
	return new Proxy(instance.getFixedT(language), {
		apply: (translate, self, args: unknown[]): unknown => {
			const asked = args.length > 1 ? JSON.stringify(args) : args[0];
			const words: unknown = known.get(asked) ?? Reflect.apply(translate, self, args);
			known.set(asked, words);
			return words;
		},
	});
}
