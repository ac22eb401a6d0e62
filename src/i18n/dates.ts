import { LANGUAGE_TAGS, type Language } from '../model/language.ts';

/** A date as a language writes it, as exactly as it is known: 2024-06 is 2024年6月, June 2024. */
export function localizedDate(date: string, language: Language): string {
	const [, month, day] = date.split('-');
	return new Intl.DateTimeFormat(LANGUAGE_TAGS[language], {
		timeZone: 'UTC',
		year: 'numeric',
		...(month !== undefined && { month: 'long' }),
		...(day !== undefined && { day: 'numeric' }),
	}).format(new Date(date));
}
