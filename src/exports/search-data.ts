import { allSentences, isUndivided, partsOf, type Section } from '../library/decision.ts';
import type { GlossaryEntry } from '../library/glossary.ts';
import type { Topic } from '../library/topics.ts';
import type { SearchData, Spellings } from '../search/quick-search.ts';
import { syllablesOf } from '../text/pinyin.ts';
import { traditionalVariants } from '../text/script-variants.ts';
import { withoutTones } from '../text/tones.ts';

/** How many terms are offered where nothing is typed. */
const SUGGESTED = 8;

/** `/data/search.json`: what the simple search needs beside the sentences. */
export function searchData(
	entries: readonly GlossaryEntry[],
	sections: readonly Section[],
	topics: readonly Topic[],
): SearchData {
	const byUses = entries.toSorted((a, b) => b.uses.length - a.uses.length);
	return {
		terms: entries.map(({ id, zh, forms, en, variants }) => ({
			id,
			forms: [zh, ...forms],
			renderings: [en, ...variants],
		})),
		headings: [
			...sections.flatMap(({ id, title, adoption }) => [
				{ id, ...title },
				...(adoption ? [{ id: 'adoption', ...adoption }] : []),
			]),
			...partsOf(sections)
				.filter((part) => !isUndivided(part))
				.map(({ number, title }) => ({ id: String(number), ...title })),
		],
		topics: topics.map(({ id, title }) => ({ id, ...title })),
		suggestions: byUses.slice(0, SUGGESTED).map(({ id }) => id),
	};
}

/** `/data/spellings.json`: how else people type what the text and the names of the terms have. */
export function spellings(
	entries: readonly GlossaryEntry[],
	sections: readonly Section[],
): Spellings {
	const text = [...allSentences(sections), ...entries].map(({ zh }) => zh).join('');
	return {
		pinyin: entries.map(({ zh, pinyin }) => typedSyllables(zh, pinyin)),
		traditional: traditionalVariants(text),
	};
}

/** Syllables as they are typed: without tones, ü as v, one a character with spaces between them. */
function typedSyllables(zh: string, pinyin: string): string {
	return (syllablesOf(zh, pinyin) ?? [])
		.map((syllable) => withoutTones(syllable).replaceAll('ü', 'v'))
		.join(' ');
}
