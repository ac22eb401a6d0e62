/** What a reference says of the passage that a reader has marked on this page, on this day. */
import type { CitedSource } from './formats/source.ts';
import type { Language } from '../../model/language.ts';
import { sectionOf } from '../../model/ids.ts';
import { rangeAddress } from '../../model/range-address.ts';
import { rangesLabel, type SentenceRange } from '../../model/sentence-range.ts';

/** The record of ranges, or with none of the whole document, in one language; `facts` are the menu’s `data-*`. */
export function citedPassage(
	facts: DOMStringMap,
	ranges: readonly SentenceRange[],
	language: Language,
): CitedSource {
	const fact = (name: string) => factOf(facts, name, language);
	return {
		language,
		issuer: fact('issuer'),
		title: fact('title'),
		adopted: facts['adopted'] ?? '',
		site: fact('site'),
		...(language === 'en' && { standing: fact('standing') }),
		...(ranges.length > 0 && { sentences: rangesLabel(ranges, language) }),
		url: addressOf(facts, ranges, language),
		accessed: today(),
	};
}

/**
 * The address of ranges on the page of their section, or on the full text if they lie in several or there
 * are none; it opens in a view if `query` names one.
 */
export function addressOf(
	facts: DOMStringMap,
	ranges: readonly SentenceRange[],
	language: Language,
	query = '',
): string {
	const whole = factOf(facts, 'whole', language);
	const ends = ranges.flatMap(({ first, last }) => [first, last]);
	const [section, ...others] = new Set(ends.map(sectionOf));
	const path = section === undefined || others.length > 0 ? whole : `${whole}${section}/`;
	return new URL(path + rangeAddress(ranges, query), location.href).href;
}

/** What the menu says of the document in a language. */
export function factOf(facts: DOMStringMap, name: string, language: Language): string {
	return facts[`${name}${language === 'zh' ? 'Zh' : 'En'}`] ?? '';
}

/** The reader’s day, `YYYY-MM-DD`. */
function today(): string {
	const now = new Date();
	const pad = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
