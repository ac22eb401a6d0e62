import { dateInWords, sentencesInWords, type CitedSource } from './source.ts';
import { sentenceCase } from './sentence-case.ts';

/**
 * APA, 7th edition: group author, full date, title in sentence case, description in square
 * brackets, site, address (Publication Manual, 9.7–9.37). The sentences go with the description, as
 * a reference list has no other place for them.
 */
export function apa(source: CitedSource): string {
	const { language, issuer, title, standing, adopted, site, url } = source;
	const place = sentencesInWords(source);
	if (language === 'zh') {
		return `${issuer}. (${dateInWords(adopted, language)}). ${title}${place === undefined ? '' : `[${place}]`}. ${site}. ${url}`;
	}
	const [month = '', year = ''] = dateInWords(adopted, language).split(', ');
	const description = [standing, place].filter(Boolean).join(', ');
	const brackets = description === '' ? '' : ` [${description}]`;
	return `${issuer}. (${year}, ${month}). ${sentenceCase(title, issuer)}${brackets}. ${site}. ${url}`;
}
