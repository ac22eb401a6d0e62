/** `/data/document.json`: what a reader has to know of the document beside its text. */
import { isLocal } from '../checks/site-address.ts';
import { localizedPath, PAGE_PATHS } from '../i18n/paths.ts';
import { translator } from '../i18n/translate.ts';
import { localizedDate } from '../i18n/dates.ts';
import type { DocumentFacts } from '../library/document-facts.ts';
import { LANGUAGE_TAGS, type Language } from '../model/language.ts';

/** The facts as data: every text in both languages, days as YYYY-MM-DD. */
export function documentData(facts: DocumentFacts, site: URL) {
	const { title, issuer, adopted, session, published, translation, license, gist, minute } = facts;
	return {
		title,
		issuer,
		adopted: { date: adopted, session },
		published,
		original: { language: LANGUAGE_TAGS.zh, prevails: true, sha256: facts.sha256 },
		translation: { language: LANGUAGE_TAGS.en, ...translation },
		text: { sha256: facts.textSha256 },
		citation: { zh: citation(facts, 'zh', site), en: citation(facts, 'en', site) },
		license,
		corrections: facts.corrections,
		gist,
		minute,
	};
}

/**
 * How the whole document is cited, with no full stop behind its address: the path alone where nobody
 * knows the host. `site` is the origin.
 */
export function citation(facts: DocumentFacts, language: Language, site: URL): string {
	const { title, issuer, adopted, translation } = facts;
	const t = translator(language);
	const address = new URL(localizedPath(language, PAGE_PATHS.decision), site);
	return t('document.citation.form', {
		issuer: issuer.name[language],
		title: title[language],
		adopted: localizedDate(adopted, language),
		role: translation.role[language],
		site: t('site.name'),
		revised: localizedDate(translation.revised, language),
		address: isLocal(site.origin) ? address.pathname : address.href,
	});
}
