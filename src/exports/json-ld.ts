/**
 * What search engines are told of the pages, as schema.org JSON-LD. A decision of a Party
 * committee is not `Legislation`; our English is a translation that nobody issued officially.
 */
import { entryPath, localizedPath, PAGE_PATHS, sectionPath } from '../i18n/paths.ts';
import { translator } from '../i18n/translate.ts';
import type { GlossaryEntry } from '../library/glossary.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { ADOPTED, ISSUER } from '../model/issuer.ts';
import { inReadingOrder, LANGUAGE_TAGS, type Language } from '../model/language.ts';

/** A JSON-LD object; its properties are schema.org's. */
export type JsonLd = Readonly<Record<string, unknown>>;

const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

const PUBLISHER = { '@type': 'Organization', name: [ISSUER.zh, ISSUER.en] };

/** The decision, or one section of it, as the work and its translation; `site` is the origin. */
export function workJsonLd(options: {
	site: URL;
	language: Language;
	documentTitle: Bilingual;
	/** The section the page holds; left out for the whole decision. */
	section?: { id: string; title: Bilingual } | undefined;
}): JsonLd {
	const { site, language, documentTitle, section } = options;
	const path = section ? sectionPath(section.id) : PAGE_PATHS.decision;
	const name = section?.title ?? documentTitle;
	const url = (one: Language) => new URL(localizedPath(one, path), site).href;
	const whole = (one: Language) => new URL(localizedPath(one, PAGE_PATHS.decision), site).href;
	const base = (one: Language) => ({
		'@type': 'CreativeWork',
		'@id': `${url(one)}#work`,
		url: url(one),
		name: name[one],
		inLanguage: LANGUAGE_TAGS[one],
		// The twin's page says of itself what it is a part of.
		...(section &&
			one === language && {
				isPartOf: {
					'@type': 'CreativeWork',
					'@id': `${whole(one)}#work`,
					name: documentTitle[one],
				},
			}),
	});
	const original = {
		...base('zh'),
		publisher: PUBLISHER,
		creator: PUBLISHER,
		datePublished: ADOPTED,
	};
	const translation = {
		...base('en'),
		license: LICENSE,
		creativeWorkStatus: translator('en')('license.unofficial'),
	};
	const context = { '@context': 'https://schema.org' };
	return language === 'zh'
		? { ...context, ...original, workTranslation: translation }
		: { ...context, ...translation, translationOfWork: original };
}

/** A term of the glossary as a term of a set; both names are given, the page's own first. */
export function termJsonLd(options: {
	site: URL;
	language: Language;
	entry: GlossaryEntry;
	description: string;
}): JsonLd {
	const { site, language, entry, description } = options;
	const address = (path: string) => new URL(localizedPath(language, path), site).href;
	return {
		'@context': 'https://schema.org',
		'@type': 'DefinedTerm',
		'@id': `${address(entryPath(entry.id))}#term`,
		url: address(entryPath(entry.id)),
		termCode: entry.id,
		name: inReadingOrder(language).map((one) => entry[one]),
		description,
		inDefinedTermSet: {
			'@type': 'DefinedTermSet',
			'@id': `${address(PAGE_PATHS.glossary)}#glossary`,
			url: address(PAGE_PATHS.glossary),
			name: translator(language)('glossary.title'),
			inLanguage: LANGUAGE_TAGS[language],
			license: LICENSE,
		},
	};
}
