import type { ParseKeys } from 'i18next';
import { originalWords } from '../../i18n/original-words.ts';
import { translator } from '../../i18n/translate.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { LANGUAGE_TAGS, type Language } from '../../model/language.ts';
import { element, type MarkupElement } from '../markup.ts';

/** Words of the decision in each of some languages, each told as what it is. */
export function originalSpans(text: Bilingual, languages: readonly Language[]): MarkupElement[] {
	return languages.map((language) => element('span', originalWords(language), text[language]));
}

/** Words of our own in each of some languages; a space stands between them, whatever the styles do. */
export function ownSpans(
	text: (language: Language) => string,
	languages: readonly Language[],
): (MarkupElement | string)[] {
	return languages.flatMap((language, index) => [
		...(index === 0 ? [] : [' ']),
		element('span', { lang: LANGUAGE_TAGS[language] }, text(language)),
	]);
}

/** The same for the interface’s words. */
export function labelSpans(key: ParseKeys, languages: readonly Language[], options = {}) {
	return ownSpans((language) => translator(language)(key, options), languages);
}

/** The same as plain text, for names that bear no elements. */
export function plainLabel(key: ParseKeys, languages: readonly Language[]): string {
	return languages.map((language) => translator(language)(key)).join(' / ');
}
