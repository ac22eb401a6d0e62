import { LANGUAGE_TAGS, type Language } from '../../model/language.ts';
import { element, serialize, type Child } from '../markup.ts';
import { FILES } from './book-files.ts';

const EPUB_NAMES = 'http://www.idpf.org/2007/ops';
const XHTML_NAMES = 'http://www.w3.org/1999/xhtml';

/** A content document of an EPUB: XHTML with its title in the language that comes first. */
export function contentDocument(options: {
	title: string;
	languages: readonly Language[];
	/** What the document is in the structure of a book, a term of the EPUB vocabulary. */
	type: string;
	body: Child;
}): string {
	const { title, languages, type, body } = options;
	const [language = 'zh'] = languages;
	const html = element(
		'html',
		{
			xmlns: XHTML_NAMES,
			'xmlns:epub': EPUB_NAMES,
			lang: LANGUAGE_TAGS[language],
		},
		element(
			'head',
			{},
			element('meta', { charset: 'utf-8' }),
			element('title', {}, title),
			element('link', { rel: 'stylesheet', type: 'text/css', href: FILES.styles }),
		),
		element('body', { 'epub:type': type }, body),
	);
	return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${serialize(html, 'xhtml')}\n`;
}
