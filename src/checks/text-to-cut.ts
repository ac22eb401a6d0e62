/** A text as an entry of its alignment, what still fits kept and the rest laid out to be filled in. */
import { stringify } from 'yaml';
import type { IdentifiedText } from '../content/section-texts.ts';
import type { PhraseGroup } from '../model/alignment.ts';
import {
	chineseUnits,
	englishUnits,
	placesOf,
	uncovered,
	type Place,
} from '../text/phrase-places.ts';

/** The entry as YAML, with both halves and the English that is in no group as comments above it. */
export function textToCut(
	text: IdentifiedText,
	file: string,
	known: readonly PhraseGroup[],
): string {
	const kept = known
		.filter((group) => stands(group.zh, text.zh))
		.flatMap((group) => refit(group, text));
	const held = (half: 'zh' | 'en') => kept.flatMap((group) => places(group[half], text[half]));
	// Words that are added have no place in the Chinese: they stay behind the group before them.
	let last = 0;
	const placed = kept.map((group) => {
		last = places(group.zh, text.zh)[0]?.start ?? last;
		return { at: last, group };
	});
	const open = uncovered(chineseUnits(text.zh), held('zh'))
		.flatMap((gap) => clauses(text.zh, gap))
		.map(({ start, words }): { at: number; group: PhraseGroup } => ({
			at: start,
			group: { zh: words, en: '' },
		}));
	const loose = uncovered(englishUnits(text.en), held('en')).map(
		({ start, end }) => `# in no group: ${text.en.slice(start, end)}`,
	);
	const comments = [`# ${file}:${text.line ?? 1}`, `# ${text.zh}`, `# ${text.en}`, ...loose];
	const groups = [...placed, ...open].toSorted((a, b) => a.at - b.at).map(({ group }) => group);
	const entry = stringify([{ id: text.id, groups }], { lineWidth: 0 });
	return `${comments.join('\n')}\n${entry}`;
}

/** A group with its English emptied where that stands no more; added words that do not, go. */
function refit(group: PhraseGroup, text: IdentifiedText): PhraseGroup[] {
	if (stands(group.en, text.en)) return [group];
	return group.zh === undefined ? [] : [{ ...group, en: '' }];
}

function stands(phrase: string | undefined, text: string): boolean {
	return phrase === undefined || 'places' in placesOf(phrase, text);
}

function places(phrase: string | undefined, text: string): Place[] {
	const found = phrase === undefined ? { places: [] } : placesOf(phrase, text);
	return 'places' in found ? found.places : [];
}

function clauses(text: string, { start, end }: Place): { start: number; words: string }[] {
	return Array.from(text.slice(start, end).matchAll(/[^，、；：。]+/g), ({ 0: words, index }) => ({
		start: start + index,
		words,
	}));
}
