import type { PhraseGroup } from '../model/alignment.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Language } from '../model/language.ts';
import { placesOf } from '../text/phrase-places.ts';

/** A stretch of a text: from where, up to where, in UTF-16 units. */
export type Offsets = [start: number, end: number];

/** A group of the alignment by its places in both halves of its text. */
export interface Phrase extends Record<Language, Offsets[]> {
	/** Set where one half has nothing. */
	kind?: PhraseGroup['kind'];
}

/** Where the words of a group stand in its text; no place where it has none in a language. */
export function phraseOf(group: PhraseGroup, text: Bilingual): Phrase {
	const offsets = (language: Language) =>
		placesIn(group[language], text[language]).toSorted(([a], [b]) => a - b);
	const { kind } = group;
	return { zh: offsets('zh'), en: offsets('en'), ...(kind && { kind }) };
}

/** The words of a group as they stand in its text, `…` between places that are apart. */
export function wordsOfPhrase(group: PhraseGroup, text: Bilingual): Bilingual {
	const words = (language: Language) =>
		placesIn(group[language], text[language])
			.map(([start, end]) => text[language].slice(start, end))
			.join(' … ');
	return { zh: words('zh'), en: words('en') };
}

function placesIn(words: string | undefined, text: string): Offsets[] {
	const found = words === undefined ? { places: [] } : placesOf(words, text);
	// Words that do not stand in the text are a fault, which stops the build.
	return 'places' in found ? found.places.map(({ start, end }): Offsets => [start, end]) : [];
}
