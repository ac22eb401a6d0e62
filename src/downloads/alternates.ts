import type { AlternateFile } from '../model/download.ts';
import type { Language } from '../model/language.ts';
import { FORMATS } from './formats.ts';

const ONE_LANGUAGE = /-(zh|en)\.\w+$/;

/** The files that have the whole decision in a language, for the head of its pages. */
export function alternateFiles(language: Language): AlternateFile[] {
	return FORMATS.filter(({ file }) => file.startsWith('suining-decision')).flatMap(
		({ file, mediaType }): AlternateFile[] => {
			const own = ONE_LANGUAGE.exec(file)?.[1];
			if (own === undefined) return [{ file, mediaType }];
			return own === language ? [{ file, mediaType }] : [];
		},
	);
}
