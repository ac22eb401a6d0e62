import type { Bilingual } from '../model/bilingual.ts';
import { ADOPTED, ISSUER } from '../model/issuer.ts';
import { LANGUAGE_TAGS, type Language } from '../model/language.ts';

/** A `<meta>` of the head by its name. */
export interface Meta {
	name: string;
	content: string;
}

/**
 * What reference managers take from the head of a page with the decision or a section of it, in the
 * names that Google Scholar and Highwire have given them.
 */
export function citationMeta(options: {
	language: Language;
	/** The title of the whole document. */
	title: Bilingual;
	/** The address of the page in full. */
	url: string;
}): Meta[] {
	const { language, title, url } = options;
	return [
		{ name: 'citation_title', content: title[language] },
		{ name: 'citation_author', content: ISSUER[language] },
		{ name: 'citation_publisher', content: ISSUER[language] },
		{ name: 'citation_publication_date', content: ADOPTED.replaceAll('-', '/') },
		{ name: 'citation_language', content: LANGUAGE_TAGS[language] },
		{ name: 'citation_public_url', content: url },
	];
}
