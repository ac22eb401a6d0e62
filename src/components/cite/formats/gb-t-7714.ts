import { sentencesInWords, type CitedSource } from './source.ts';

/**
 * GB/T 7714—2015, electronic resource: author, title with type and carrier, date of publication in
 * brackets, place cited, date of access in square brackets, address. The full stop at the end, which the
 * standard leaves open, is left out: a program that makes links of text takes it for a part.
 */
export function gbT7714(source: CitedSource): string {
	const { language, issuer, title, standing, adopted, accessed, url } = source;
	const translation = standing === undefined ? '' : `${standing}. `;
	const access = accessed === undefined ? '' : `[${accessed}]`;
	const place = sentencesInWords(source);
	const cited = place === undefined ? '' : `${language === 'zh' ? '：' : ': '}${place}`;
	return `${issuer}. ${title}[EB/OL]. ${translation}(${adopted})${cited}${access}. ${url}`;
}
