/** The whole document for reference managers: the original and the translation, a record each. */
import { bibtex } from '../components/cite/formats/bibtex.ts';
import { ris } from '../components/cite/formats/ris.ts';
import type { CitedSource } from '../components/cite/formats/source.ts';
import { PAGE_PATHS } from '../i18n/paths.ts';
import { translator } from '../i18n/translate.ts';
import { getSections } from '../library/decision.ts';
import { ADOPTED, ISSUER } from '../model/issuer.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import type { DownloadFormat } from './format.ts';
import { SITE_ADDRESS } from './site.ts';

function source(language: Language): CitedSource {
	const t = translator(language);
	const path = `${language}/${PAGE_PATHS.decision}`;
	return {
		language,
		issuer: ISSUER[language],
		title: getSections()[0]?.title[language] ?? '',
		adopted: ADOPTED,
		site: t('site.name'),
		...(language === 'en' && { standing: t('license.unofficial') }),
		url: SITE_ADDRESS === undefined ? '' : new URL(path, SITE_ADDRESS).href,
	};
}

/** The records of both languages by one of the formats, as programs import them. */
function records(write: (source: CitedSource) => string, end: string): string {
	return LANGUAGES.map((language) => `${write(source(language))}${end}`).join(end);
}

export const risReferences: DownloadFormat = {
	file: 'suining-reference.ris',
	mediaType: 'application/x-research-info-systems',
	make: () => records(ris, '\r\n').replace(/\r?\n/g, '\r\n'),
};

export const bibtexReferences: DownloadFormat = {
	file: 'suining-reference.bib',
	mediaType: 'application/x-bibtex; charset=utf-8',
	make: () => records(bibtex, '\n'),
};
