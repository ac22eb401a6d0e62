/** Carries the places found in one half of a text over to the other by its phrases, where no term does. */
import type { Language } from '../model/language.ts';
import { merged, type Span } from './spans.ts';
import type { TextHit } from './text-index.ts';

/** Where a phrase stands in both languages, as `/data/phrases.json` has it. */
export type PhrasePlaces = Readonly<Record<Language, readonly (readonly [number, number])[]>>;

/** The phrases of every text by its id. */
export type PhraseTable = ReadonlyMap<string, readonly PhrasePlaces[]>;

/** A hit marked in both languages: what is beside what was found, if nothing else is marked there. */
export function withPhraseSpans(hit: TextHit, table: PhraseTable): TextHit {
	const { row, zh, en } = hit;
	if (zh.length > 0 === en.length > 0) return hit;
	const phrases = table.get(row.id) ?? [];
	return zh.length > 0
		? { ...hit, en: twinSpans(phrases, 'zh', zh, 'en') }
		: { ...hit, zh: twinSpans(phrases, 'en', en, 'zh') };
}

function twinSpans(
	phrases: readonly PhrasePlaces[],
	language: Language,
	found: readonly Span[],
	other: Language,
): Span[] {
	const isFound = (phrase: PhrasePlaces) =>
		phrase[language].some(([from, to]) => found.some(({ start, end }) => from < end && start < to));
	return merged(
		phrases
			.filter(isFound)
			.flatMap((phrase) => phrase[other].map(([start, end]) => ({ start, end }))),
	);
}
