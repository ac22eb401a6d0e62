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
	const kept = known.filter((group) => stands(group, text));
	const held = (half: 'zh' | 'en') =>
		kept.flatMap((group) => places(group[half], text[half])).toSorted(byStart);
	const open = uncovered(chineseUnits(text.zh), held('zh')).flatMap((gap) => clauses(text.zh, gap));
	const groups = [
		...kept.map((group) => ({ at: firstOf(group, text), group })),
		...open.map((clause) => ({ at: clause.start, group: { zh: clause.words, en: '' } })),
	];
	const loose = uncovered(englishUnits(text.en), held('en')).map(
		({ start, end }) => `# in no group: ${text.en.slice(start, end)}`,
	);
	const comments = [`# ${file}:${text.line ?? 1}`, `# ${text.zh}`, `# ${text.en}`, ...loose];
	const sorted = groups.toSorted((a, b) => a.at - b.at).map(({ group }) => group);
	const entry = stringify([{ id: text.id, groups: sorted }], { lineWidth: 0 });
	return `${comments.join('\n')}\n${entry}`;
}

function stands(group: PhraseGroup, text: IdentifiedText): boolean {
	return (['zh', 'en'] as const).every(
		(half) => group[half] === undefined || 'places' in placesOf(group[half], text[half]),
	);
}

function places(phrase: string | undefined, text: string): Place[] {
	const found = phrase === undefined ? { places: [] } : placesOf(phrase, text);
	return 'places' in found ? found.places : [];
}

/** Where in the Chinese a group belongs; what is added stays behind the group before it. */
function firstOf({ zh }: PhraseGroup, text: IdentifiedText): number {
	return places(zh, text.zh)[0]?.start ?? text.zh.length;
}

function clauses(text: string, { start, end }: Place): { start: number; words: string }[] {
	return Array.from(text.slice(start, end).matchAll(/[^，、；：。]+/g), ({ 0: words, index }) => ({
		start: start + index,
		words,
	}));
}

function byStart(a: Place, b: Place): number {
	return a.start - b.start;
}
