import { translator } from '../i18n/translate.ts';

const t = translator('en');

/** What files for other programs say of themselves. */
export const LICENSE_NOTE = [
	`${t('site.name')}.`,
	'The Chinese is an official document of the CPC Suining Municipal Committee, in which we claim no rights;',
	'the English is an unofficial reference translation, CC BY 4.0, and the Chinese prevails.',
].join(' ');
