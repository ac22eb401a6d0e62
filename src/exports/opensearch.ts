import { localizedPath, PAGE_PATHS, withBase } from '../i18n/paths.ts';
import { translator } from '../i18n/translate.ts';
import { LANGUAGE_TAGS, type Language } from '../model/language.ts';
import { escapeXml } from './xml.ts';

/** An OpenSearch 1.1 description of the search in one language; `site` is the origin. */
export function openSearchDescription(language: Language, site: URL): string {
	const t = translator(language);
	const address = (path: string) => new URL(path, site).href;
	const search = `${address(localizedPath(language, PAGE_PATHS.search))}?q={searchTerms}`;
	return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${escapeXml(t('site.short'))}</ShortName>
	<Description>${escapeXml(t('search.description'))}</Description>
	<Language>${LANGUAGE_TAGS[language]}</Language>
	<InputEncoding>UTF-8</InputEncoding>
	<Image type="image/svg+xml">${escapeXml(address(withBase('/favicon.svg')))}</Image>
	<Url type="text/html" template="${escapeXml(search)}"/>
</OpenSearchDescription>
`;
}
