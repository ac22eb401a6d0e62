import { allSentences, isUndivided, partsOf, type Section } from '../library/decision.ts';
import { explanationText, type GlossaryEntry } from '../library/glossary.ts';
import type { Note } from '../library/notes.ts';
import type { Topic } from '../library/topics.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Spellings } from '../search/quick-search.ts';
import { writeSearchFile, type SearchFile } from '../search/search-file.ts';
import { englishWords } from '../text/english-words.ts';
import { syllablesOf } from '../text/pinyin.ts';
import { traditionalVariants } from '../text/script-variants.ts';
import { withoutTones } from '../text/tones.ts';

/** How many terms are offered where nothing is typed. */
const SUGGESTED = 8;

/** `/data/search.json`: what the simple search needs. */
export function searchData(
	entries: readonly GlossaryEntry[],
	sections: readonly Section[],
): SearchFile {
	const byUses = entries.toSorted((a, b) => b.uses.length - a.uses.length);
	const terms = entries.map(({ id, zh, forms, en, variants }) => ({
		...{ id, forms: [zh, ...forms], renderings: [en, ...variants] },
	}));
	const headings = [
		...sections.flatMap(({ id, title, adoption }) => [
			{ id, ...title },
			...(adoption ? [{ id: 'adoption', ...adoption }] : []),
		]),
		...partsOf(sections)
			.filter((part) => !isUndivided(part))
			.map(({ number, title }) => ({ id: String(number), ...title })),
	];
	const suggestions = byUses.slice(0, SUGGESTED).map(({ id }) => id);
	const sentences = allSentences(sections).map(({ id, zh, en }) => ({ id, zh, en }));
	return writeSearchFile({ sentences, data: { terms, headings, suggestions } });
}

/** All that the search finds by Pagefind alone: our explanations, topics, notes and summaries. */
export interface OwnTexts {
	entries: readonly GlossaryEntry[];
	topics: readonly Topic[];
	notes: readonly Note[];
	sections: readonly Section[];
}

/** `/data/spellings.json`: how else people type what the texts and the names of the terms have. */
export function spellings(own: OwnTexts): Spellings {
	const { entries, sections } = own;
	const texts = textsOf(own);
	const known = wordsIn([...allSentences(sections), ...entries.flatMap(namesOf)]);
	const written = [...allSentences(sections), ...entries, ...texts];
	return {
		pinyin: entries.map(({ zh, pinyin }) => typedSyllables(zh, pinyin)),
		traditional: traditionalVariants(written.map(({ zh }) => zh).join('')),
		words: [...wordsIn(texts)]
			.filter((word) => !known.has(word))
			.sort()
			.join(' '),
	};
}

/** Syllables as they are typed: without tones, ü as v, one a character with spaces between them. */
function typedSyllables(zh: string, pinyin: string): string {
	return (syllablesOf(zh, pinyin) ?? [])
		.map((syllable) => withoutTones(syllable).replaceAll('ü', 'v'))
		.join(' ');
}

function textsOf({ entries, topics, notes, sections }: OwnTexts): Bilingual[] {
	return [
		...entries.map((entry) => ({
			zh: explanationText(entry, 'zh'),
			en: explanationText(entry, 'en'),
		})),
		...topics.flatMap(({ title, description }) => [title, description]),
		...notes,
		...sections.flatMap(({ title, adoption, summary }) =>
			[title, adoption ?? [], summary ?? []].flat(),
		),
	];
}

function namesOf({ zh, forms, en, variants }: GlossaryEntry): Bilingual[] {
	return [{ zh: [zh, ...forms].join('\n'), en: [en, ...variants].join('\n') }];
}

/** The English words of texts, those within Chinese too, each once. */
function wordsIn(texts: readonly Bilingual[]): Set<string> {
	return new Set(
		texts.flatMap(({ zh, en }) => englishWords(`${en}\n${zh}`).map(({ word }) => word)),
	);
}
