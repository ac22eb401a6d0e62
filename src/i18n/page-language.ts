import { LANGUAGES, type Language } from '../model/language.ts';

/**
 * The language of the page being built, from `Astro.currentLocale`, for components that authors
 * write into MDX and that cannot be handed it. Pages outside `/zh/` and `/en/` count as Chinese, the original.
 */
export function pageLanguage(currentLocale: string | undefined): Language {
	return LANGUAGES.find((language) => language === currentLocale) ?? 'zh';
}
