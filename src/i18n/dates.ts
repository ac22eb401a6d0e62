import { LANGUAGE_TAGS, type Language } from '../model/language.ts';

/** To make a formatter takes longer than to format a year of dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A date as a language writes it, as exactly as it is known: 2024-06 is 2024年6月, June 2024. */
export function localizedDate(date: string, language: Language): string {
	const parts = date.split('-').length;
	const key = `${language} ${parts}`;
	const formatter =
		formatters.get(key) ??
		new Intl.DateTimeFormat(LANGUAGE_TAGS[language], {
			timeZone: 'UTC',
			year: 'numeric',
			...(parts > 1 && { month: 'long' }),
			...(parts > 2 && { day: 'numeric' }),
		});
	formatters.set(key, formatter);
	return formatter.format(new Date(date));
}
