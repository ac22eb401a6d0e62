import { LANGUAGE_TAGS, type Language } from '../../model/language.ts';

/** A share as a percentage with one decimal, as the language writes it. */
export function percent(share: number, language: Language): string {
	return new Intl.NumberFormat(LANGUAGE_TAGS[language], {
		style: 'percent',
		minimumFractionDigits: 1,
		maximumFractionDigits: 1,
	}).format(share);
}
