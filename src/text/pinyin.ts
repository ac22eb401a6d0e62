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

/** A Han character as its pinyin is written. */
export interface WrittenSyllable {
	character: string;
	/** Its syllable with tones and capitals. */
	syllable: string;
	/** What stands between the syllable before, if of a Han character, and this one; no apostrophes. */
	joint: string | undefined;
}

/** The Han characters of a term with their syllables as written; `undefined` if they do not fit. */
export function writtenSyllables(term: string, pinyin: string): WrittenSyllable[] | undefined {
	const syllables = syllablesOf(term, pinyin);
	const characters = Array.from(term).filter((one) => /[\p{L}\p{N}]/u.test(one));
	if (!syllables) return undefined;
	let at = 0;
	let isAfterHan = false;
	return syllables.flatMap((syllable, index) => {
		const before = /^[^\p{L}\p{N}]*/u.exec(pinyin.slice(at))?.[0] ?? '';
		const start = at + before.length;
		at = start;
		for (let left = syllable.length; left > 0; at += 1) {
			if (/[\p{L}\p{N}]/u.test(pinyin.charAt(at))) left -= 1;
		}
		const character = characters[index] ?? '';
		const isHan = /\p{Script=Han}/u.test(character);
		const joint = isAfterHan ? before.replace("'", '') : undefined;
		isAfterHan = isHan;
		return isHan ? [{ character, syllable: pinyin.slice(start, at), joint }] : [];
	});
}

/** Signs that pinyin keeps, in the form that it has them. */
const SIGNS: Readonly<Record<string, string>> = { '（': '(', '）': ')', '、': ',', '，': ',' };

/** The signs of a term in order, as its pinyin has to have them; a pinyin gives its own. */
export function signsOf(text: string): string {
	return Array.from(text.replace(/[-'\s\p{L}\p{N}]/gu, ''))
		.map((sign) => SIGNS[sign] ?? sign)
		.join(' ');
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
