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

/** Where a section stands, as short as it can be said: II §1, 二（一）, Preamble. */
export function placeLabel(
	{ part, number }: { part: number | undefined; number: number | undefined },
	language: Language,
): string {
	if (part === undefined) return translator(language)('decision.preamble');
	if (number === undefined)
		return language === 'zh' ? partLabel(part, language) : partNumeral(part, language);
	return language === 'zh'
		? `${chineseNumeral(part)}（${chineseNumeral(number)}）`
		: `${romanNumeral(part)} §${String(number)}`;
}
