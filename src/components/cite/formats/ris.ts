import { LANGUAGE_TAGS } from '../../../model/language.ts';
import { sentencesInWords, type CitedSource } from './source.ts';

/** A RIS record of type “government document”, for EndNote, Zotero and the like. */
export function ris(source: CitedSource): string {
	const { language, issuer, title, standing, adopted, site, accessed, url } = source;
	const tags: [string, string | undefined][] = [
		['TY', 'GOVDOC'],
		// The comma at the end marks a name that has no given name.
		['AU', `${issuer},`],
		['TI', title],
		['PY', adopted.slice(0, 4)],
		['DA', adopted.replaceAll('-', '/')],
		['PB', site],
		['LA', LANGUAGE_TAGS[language]],
		['SE', sentencesInWords(source)],
		['N1', standing],
		['UR', url === '' ? undefined : url],
		['Y2', accessed?.replaceAll('-', '/')],
	];
	const lines = tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]));
	return [...lines, 'ER  - '].join('\n');
}
