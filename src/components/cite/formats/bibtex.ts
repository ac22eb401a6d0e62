import { sentencesInWords, type CitedSource } from './source.ts';

/**
 * An entry for BibTeX, which takes the year and the month, and BibLaTeX, which takes the date; names
 * and titles are braced so that their capitals stay.
 */
export function bibtex(source: CitedSource): string {
	const { language, issuer, title, standing, adopted, site, accessed, url, sentences } = source;
	const [year = '', month = ''] = adopted.split('-');
	const key = [
		'suining' + year,
		language,
		sentences?.replaceAll('–', '--').replace(/[,、]\s*/g, '+'),
	]
		.filter(Boolean)
		.join('-');
	const note = [sentencesInWords(source), standing]
		.filter(Boolean)
		.join(language === 'zh' ? '，' : ', ');
	const fields = {
		author: `{${issuer}}`,
		title: `{${title}}`,
		date: adopted,
		year,
		month: String(Number(month)),
		howpublished: site,
		...(note !== '' && { note }),
		langid: language === 'zh' ? 'chinese' : 'english',
		...(url !== '' && { url }),
		...(accessed !== undefined && { urldate: accessed }),
	};
	const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
	return `@misc{${key},\n${lines.join(',\n')}\n}`;
}
