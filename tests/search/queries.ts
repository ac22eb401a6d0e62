/** Seeded queries of every kind over the records of the built site. */
import type { SearchRecord } from '../../src/search/records.ts';
import { ABSENT_CHINESE, ABSENT_ENGLISH } from './absent-words.ts';
import { seededNumbers } from './seeded-numbers.ts';

const LONGEST = 12;
const SIGNED = /[\p{Script=Latin}\p{N}]+(?:[-.,&/’+—][\p{Script=Latin}\p{N}]+)*/gu;

/** A maker of queries for each kind; the same queries in every run. */
export function queryMakers(
	records: readonly SearchRecord[],
	seed: number,
): Readonly<Record<string, () => string>> {
	const random = seededNumbers(seed);
	const pick = <T>(all: readonly T[]): T => {
		const one = all[random(all.length)];
		if (one === undefined) throw new Error('nothing to pick from');
		return one;
	};
	const line = (language: 'zh' | 'en') => pick(pick(records)[language].split('\n'));
	const words = (text: string) => text.match(SIGNED) ?? [];
	const everyWord = [...new Set(records.flatMap(({ en }) => words(en)))];
	const withSigns = everyWord.filter((word) => /[^\p{L}\p{N}]/u.test(word));
	const written = records.flatMap(({ zh, en }) => `${zh} ${en}`.match(/\d[\d,.]*\d/g) ?? []);
	const numbers = [...new Set(written)];
	return {
		'strings of Chinese': () => {
			const text = line('zh');
			const length = 1 + random(Math.min(LONGEST, text.length));
			const start = random(text.length - length + 1);
			return text.slice(start, start + length).trim() || '的';
		},
		'words of English': () => pick(everyWord),
		'two words of one text': () => {
			const there = words(line('en'));
			return there.length < 2 ? 'new quality' : `${pick(there)} ${pick(there)}`;
		},
		'two words of any': () => `${pick(everyWord)} ${pick(everyWord)}`,
		'tokens with signs': () => pick(withSigns),
		numbers: () => pick(numbers),
		'numbers without separators': () => pick(numbers).replaceAll(',', ''),
		'beginnings of words': () => {
			const word = pick(everyWord);
			return word.slice(0, 2 + random(Math.max(1, word.length - 2)));
		},
		'words that are in no text': () => pick([...ABSENT_ENGLISH, ...ABSENT_CHINESE]),
	};
}
