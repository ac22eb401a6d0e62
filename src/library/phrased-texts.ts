/** Queries over the alignment: what of a text stands beside what of its twin. */
import { textsOf } from '../content/section-texts.ts';
import type { PhraseGroup } from '../model/alignment.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Language } from '../model/language.ts';
import { placesOf, type Place } from '../text/phrase-places.ts';
import { alignment, sections } from './files.ts';

/** Where a phrase and its twin stand; one of the two stands nowhere where words are added or left out. */
export interface Phrase extends Record<Language, Place[]> {
	kind: PhraseGroup['kind'];
}

/** A heading or a sentence with its phrases, in the order of the Chinese. */
export interface PhrasedText extends Bilingual {
	/** Id of a sentence or section, number of a part, or `adoption`. */
	id: string;
	/** The number of one, from 1, is the last part of its id: `2-3.1.4/3`. */
	phrases: Phrase[];
}

let texts: PhrasedText[] | undefined;

/** Every text of the decision that has an id, headings too, in order. */
export function getPhrasedTexts(): PhrasedText[] {
	texts ??= phrasedTexts();
	return texts;
}

function phrasedTexts(): PhrasedText[] {
	const groups = new Map(alignment.map((text) => [text.id, text.groups]));
	return sections.flatMap(textsOf).map(({ id, zh, en }) => ({
		...{ id, zh, en },
		phrases: (groups.get(id) ?? []).map((group) => ({
			kind: group.kind,
			zh: places(group.zh, zh),
			en: places(group.en, en),
		})),
	}));
}

/** What cannot be found is a fault that the checks tell. */
function places(phrase: string | undefined, text: string): Place[] {
	const found = phrase === undefined ? { places: [] } : placesOf(phrase, text);
	return 'places' in found ? found.places : [];
}
