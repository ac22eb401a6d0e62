import { LANGUAGES } from '../model/language.ts';

/** The static paths of a page that exists once in each language and needs no content. */
export function getLanguagePages() {
	return LANGUAGES.map((language) => ({ params: { language }, props: { language } }));
}
