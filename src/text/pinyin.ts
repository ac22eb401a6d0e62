/** Pinyin as people type it and as it is checked: without tones, without spaces, by initials. */
import { pinyin as readings } from 'pinyin-pro';
import { withoutTones } from './tones.ts';

/**
 * Readings that the dictionary behind `pinyin-pro` does not give for a single character: the neutral
 * tones of 底子, 面子, 明白人 and 任务, and bànlǎzi.
 */
const OTHER_READINGS: Readonly<Record<string, readonly string[]>> = {
	子: ['zi'],
	白: ['bai'],
	务: ['wu'],
	拉: ['lǎ'],
};

/** Pinyin without tone marks, in lower case, letters and digits only; ü stays ü. */
export function tonelessPinyin(pinyin: string): string {
	return letters(withoutTones(pinyin));
}

/** Pinyin with its tones, in lower case, letters and digits only. */
export function tonedPinyin(pinyin: string): string {
	return letters(pinyin);
}

/**
 * The syllables of a written pinyin, one a Han character, as its characters can be read; digits and
 * letters of the term are taken as they are. `undefined` if the pinyin does not fit the characters.
 */
export function syllablesOf(term: string, pinyin: string): string[] | undefined {
	const units = Array.from(term).flatMap((character) => {
		if (/\p{Script=Han}/u.test(character)) return [readingsOf(character)];
		return /[\p{L}\p{N}]/u.test(character) ? [[character.toLowerCase()]] : [];
	});
	return fit(units, tonedPinyin(pinyin));
}

const known = new Map<string, string[]>();

/** All readings of a character; the dictionary is asked once for each. */
function readingsOf(character: string): string[] {
	const found = known.get(character) ?? [
		...readings(character, { multiple: true, type: 'array' }).map(letters),
		...(OTHER_READINGS[character] ?? []),
	];
	known.set(character, found);
	return found;
}

/** Cuts `rest` into one reading a unit, trying the readings of each in turn. */
function fit(units: readonly (readonly string[])[], rest: string): string[] | undefined {
	const [options, ...others] = units;
	if (!options) return rest === '' ? [] : undefined;
	for (const option of options) {
		if (!rest.startsWith(option)) continue;
		const tail = fit(others, rest.slice(option.length));
		if (tail) return [option, ...tail];
	}
	return undefined;
}

function letters(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
}
