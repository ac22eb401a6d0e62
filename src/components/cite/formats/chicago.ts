import { dateInWords, sentencesInWords, type CitedSource } from './source.ts';

/**
 * Chicago, 17th edition, a note: author, title in quotation marks, date, the place cited, what the
 * text is, site, day of access if known, address (14.205–14.207). A note, as only notes name a
 * place.
 */
export function chicago(source: CitedSource): string {
	const { language, issuer, title, standing, adopted, site, accessed, url } = source;
	const words = sentencesInWords(source);
	const place = words === undefined ? [] : [words];
	const date = dateInWords(adopted, language);
	if (language === 'zh') {
		const access = accessed === undefined ? '' : `，${dateInWords(accessed, language)}访问`;
		return `${issuer}：《${title}》，${[date, ...place, site].join('，')}${access}，${url}。`;
	}
	const access = accessed === undefined ? [] : [`accessed ${dateInWords(accessed, language)}`];
	const rest = [date, ...place, ...(standing === undefined ? [] : [lowerFirst(standing)]), site];
	return `${issuer}, “${title},” ${[...rest, ...access, url].join(', ')}.`;
}

function lowerFirst(text: string): string {
	return text.slice(0, 1).toLowerCase() + text.slice(1);
}
