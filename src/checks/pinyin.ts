/** The pinyin of the entries by one rule, as far as a program can tell: division, and capitals. */
import type { WrittenEntry } from '../content/entry-file.ts';
import type { Reading } from '../content/reading.ts';
import type { Fault } from '../model/fault.ts';
import { writtenSyllables, type WrittenSyllable } from '../text/pinyin.ts';

/** Names that have a capital wherever they stand: places, persons, the Party, what is called after them. */
const NAMES = [
	...([
		'遂宁',
		'四川',
		'成渝',
		'川渝',
		'巴蜀',
		'天府科技云',
		'天府',
		'射洪',
		'安居',
		'甘孜',
	] as const),
	...([
		'观音湖',
		'长江',
		'中国',
		'中欧',
		'中老',
		'中亚',
		'亚欧',
		'枫桥',
		'习近平',
		'党的',
	] as const),
	...(['二十大', '八五', '蜀里', '川字号', '遂心'] as const),
];

/** Words that English writes small inside a name. */
const SMALL = new Set([
	'a',
	'and',
	'at',
	'between',
	'by',
	'for',
	'from',
	'in',
	'of',
	'on',
	'the',
	'to',
	'with',
]);

/** Characters that are one word or two by their sense: 强市 is a strong city, or to strengthen the city. */
const EITHER_WAY = new Set(['强市', '强县', '农机']);

/** Pinyin whose capitals are wrong, or that divides characters otherwise than another entry does. */
export function checkPinyin(
	entries: readonly Reading<Pick<WrittenEntry, 'id' | 'zh' | 'pinyin' | 'en'>>[],
): Fault[] {
	const joints = new Map<string, { joint: string; id: string }>();
	return entries.flatMap(({ file, data, lineOf }): Fault[] => {
		const syllables = data && writtenSyllables(data.zh, data.pinyin);
		if (!data || !syllables) return [];
		const line = lineOf(['pinyin']);
		return [
			...wrongCapitals(data, syllables).map((fault) => ({ file, line, ...fault })),
			...syllables.flatMap(({ character, joint }, index): Fault[] => {
				const pair = `${syllables[index - 1]?.character ?? ''}${character}`;
				if (joint === undefined || EITHER_WAY.has(pair) || /[^-\s]/.test(joint)) return [];
				const known = joints.get(pair);
				if (!known) joints.set(pair, { joint, id: data.id });
				if (!known || known.joint === joint) return [];
				const problem = `the pinyin of ${pair} is divided otherwise than in ${known.id}`;
				return [{ file, line, problem, remedy: 'divide the same characters alike' }];
			}),
		];
	});
}

function wrongCapitals(
	{ en, zh }: Pick<WrittenEntry, 'zh' | 'en'>,
	syllables: readonly WrittenSyllable[],
) {
	const text = syllables.map(({ character }) => character).join('');
	const opensWord = ({ joint }: WrittenSyllable) => joint !== '';
	const isCapital = ({ syllable }: WrittenSyllable) => /^\p{Lu}/u.test(syllable);
	if (isName(en)) {
		const small = syllables.filter((one) => opensWord(one) && !isCapital(one));
		if (small.every(({ character }) => character === '的' || character === '之')) return [];
		const remedy = 'write each word with a capital, or the English without capitals';
		return [{ problem: `${zh} is a name, but its pinyin has words in lower case`, remedy }];
	}
	const starts = new Set(NAMES.flatMap((name) => placesOf(text, name)));
	const wrong = syllables.filter(
		(one, index) =>
			opensWord(one) && starts.has(index) !== isCapital(one) && !isInName(text, index),
	);
	if (wrong.length === 0) return [];
	const shown = wrong.map(({ syllable }) => syllable).join(', ');
	const remedy = 'a capital for names of places, persons and the Party, and for nothing else';
	return [{ problem: `the pinyin has a capital too many or too few at ${shown}`, remedy }];
}

/** Whether the English is a name: all its main words have a capital or are figures. */
function isName(en: string): boolean {
	const words = en.match(/[\p{L}\p{N}][\p{L}\p{N}’'&]*/gu) ?? [];
	const main = words.filter((word) => !SMALL.has(word));
	return main.length > 1 && main.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

function placesOf(text: string, name: string): number[] {
	const found: number[] = [];
	for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) found.push(at);
	return found;
}

/** Whether a character belongs to a name that began before it. */
function isInName(text: string, index: number): boolean {
	return NAMES.some((name) =>
		placesOf(text, name).some((start) => start < index && index < start + name.length),
	);
}
