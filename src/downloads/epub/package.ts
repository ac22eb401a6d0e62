import { plainLabel } from '../book/words.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { ADOPTED, ISSUER } from '../../model/issuer.ts';
import { LANGUAGE_TAGS } from '../../model/language.ts';
import { element, serialize, type MarkupElement } from '../markup.ts';
import { RELEASED } from '../released.ts';
import { SITE_ADDRESS } from '../site.ts';
import { FILES } from './book-files.ts';
import type { Edition } from './editions.ts';

const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

/** What the book offers to those who do not read it with their eyes, in the words of schema.org. */
const ACCESSIBILITY = [
	['accessMode', 'textual'],
	['accessModeSufficient', 'textual'],
	['accessibilityFeature', 'structuralNavigation'],
	['accessibilityFeature', 'tableOfContents'],
	['accessibilityFeature', 'readingOrder'],
	['accessibilityFeature', 'alternativeText'],
	['accessibilityFeature', 'displayTransformability'],
	['accessibilityHazard', 'none'],
] as const;

/** A file of the book in its manifest. */
interface Item {
	href: string;
	type: string;
	properties?: string;
	/** Whether it is read in its turn. */
	isText: boolean;
}

/** The package document of an EPUB: what the book is, which files it has, in which order they are read. */
export function packageDocument(
	edition: Edition,
	title: Bilingual,
	sections: readonly string[],
): string {
	const items = itemsOf(sections);
	const root = element(
		'package',
		{
			xmlns: 'http://www.idpf.org/2007/opf',
			version: '3.0',
			'unique-identifier': 'id',
			'xml:lang': LANGUAGE_TAGS[edition.languages[0] ?? 'zh'],
		},
		metadata(edition, title),
		element(
			'manifest',
			{},
			items.map(({ href, type, properties }) =>
				element('item', { id: idOf(href), href, 'media-type': type, properties }),
			),
		),
		element(
			'spine',
			{},
			items
				.filter(({ isText }) => isText)
				.map(({ href }) => element('itemref', { idref: idOf(href) })),
		),
	);
	return `<?xml version="1.0" encoding="utf-8"?>\n${serialize(root, 'xhtml')}\n`;
}

function metadata({ languages, uuid }: Edition, title: Bilingual): MarkupElement {
	const of = (name: string, text: string, attributes = {}) =>
		element(`dc:${name}`, attributes, text);
	const meta = (property: string, text: string, attributes = {}) =>
		element('meta', { property, ...attributes }, text);
	return element(
		'metadata',
		{ 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
		of('identifier', `urn:uuid:${uuid}`, { id: 'id' }),
		of('title', languages.map((one) => title[one]).join(' / ')),
		languages.map((one) => of('language', LANGUAGE_TAGS[one])),
		languages.map((one) => of('creator', ISSUER[one], { 'xml:lang': LANGUAGE_TAGS[one] })),
		of('date', ADOPTED),
		of('rights', plainLabel('site.footer', languages)),
		of('rights', `${plainLabel('license.translation', languages)} ${LICENSE}`),
		SITE_ADDRESS === undefined ? [] : of('source', SITE_ADDRESS),
		meta('dcterms:modified', `${RELEASED}T00:00:00Z`),
		ACCESSIBILITY.map(([property, value]) => meta(`schema:${property}`, value)),
		meta('schema:accessibilitySummary', plainLabel('downloads.accessible', languages)),
	);
}

function itemsOf(sections: readonly string[]): Item[] {
	const text = (href: string, properties?: string): Item => ({
		href,
		type: 'application/xhtml+xml',
		isText: true,
		...(properties !== undefined && { properties }),
	});
	return [
		text(FILES.cover),
		text(FILES.title),
		text(FILES.contents, 'nav'),
		...sections.map((href) => text(href)),
		text(FILES.glossary),
		{ href: FILES.styles, type: 'text/css', isText: false },
		{
			href: FILES.coverPicture,
			type: 'image/png',
			properties: 'cover-image',
			isText: false,
		},
	];
}

function idOf(href: string): string {
	return `file-${href.replace('.', '-')}`;
}
