import { translator } from './translate.ts';
import type { Language } from '../model/language.ts';
import { chineseNumeral, romanNumeral } from '../text/numerals.ts';

/** A part's number as its language counts: 二, II. */
export function partNumeral(number: number, language: Language): string {
	return language === 'zh' ? chineseNumeral(number) : romanNumeral(number);
}

/** A part's number in words: 第二部分, Part II. */
export function partLabel(number: number, language: Language): string {
	return translator(language)('decision.part', { numeral: partNumeral(number, language) });
}

/** A section's number within its part in words: 第三节, Section 3. */
export function sectionLabel(number: number, language: Language): string {
	const numeral = language === 'zh' ? chineseNumeral(number) : String(number);
	return translator(language)('decision.section', { numeral });
}
