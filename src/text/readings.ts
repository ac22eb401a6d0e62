import { pinyin } from 'pinyin-pro';
import { syllablesOf } from './pinyin.ts';

const HAN = /\p{Script=Han}/u;

/** A Chinese word with its pinyin as it is written in the glossary. */
export interface Reading {
	zh: string;
	pinyin: string;
}

/**
 * What the dictionary gets wrong in this text, checked by hand; later rows come over earlier ones.
 * 量 and 干 have only one reading here, and 为 is wèi only at the beginning of a clause.
 */
const CORRECTIONS: readonly (readonly [word: string, syllables: string])[] = [
	['量', 'liàng'],
	['干', 'gàn'],
	['为', 'wéi'],
	['，为', 'wèi'],
	['增长', 'zēng zhǎng'],
	['充分', 'chōng fèn'],
	['载体', 'zài tǐ'],
	['参与', 'cān yù'],
	['底子', 'dǐ zi'],
	['班子', 'bān zi'],
	['任务', 'rèn wu'],
];

/**
 * The syllable of every Han character of a text, in order, with tone marks and without tone sandhi
 * (GB/T 16159). Where a known term stands, its own reading is used; the longest comes first.
 */
export function readingsOf(text: string, terms: readonly Reading[] = []): string[] {
	const characters = Array.from(text);
	const syllables = pinyin(text, { type: 'array', toneSandhi: false });
	const read = (word: string, own: readonly string[]) => {
		for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
			const positions = hanPositions(word).map((position) => at + position);
			for (const [index, position] of positions.entries()) {
				syllables[position] = own[index] ?? '';
			}
		}
	};
	for (const [word, own] of CORRECTIONS) read(word, own.split(' '));
	const present = terms.filter(({ zh }) => text.includes(zh));
	for (const term of present.sort((a, b) => a.zh.length - b.zh.length)) {
		read(term.zh, hanSyllables(term));
	}
	return syllables.filter((_, index) => HAN.test(characters[index] ?? ''));
}

/** The syllables of a term's Han characters; its digits and letters have none. */
export function hanSyllables({ zh, pinyin: written }: Reading): string[] {
	const units = Array.from(zh).filter((character) => /[\p{L}\p{N}]/u.test(character));
	const syllables = syllablesOf(zh, written) ?? [];
	return syllables.filter((_, index) => HAN.test(units[index] ?? ''));
}

function hanPositions(word: string): number[] {
	return Array.from(word).flatMap((character, index) => (HAN.test(character) ? [index] : []));
}
