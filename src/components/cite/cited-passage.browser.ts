/** What a reference says of the passage that a reader has marked on this page, on this day. */
import type { CitedSource } from './formats/source.ts';
import type { Language } from '../../model/language.ts';
import { rangeAddress } from '../../model/range-address.ts';
import { rangeLabel, type SentenceRange } from '../../model/sentence-range.ts';

/** The record of a range, or of the whole document, in one language; `facts` are the menu’s `data-*`. */
export function citedPassage(
	facts: DOMStringMap,
	range: SentenceRange | undefined,
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
		...(range && { sentences: rangeLabel(range) }),
		url: addressOf(facts, range, language),
		accessed: today(),
	};
}

/**
 * The address of a range on its section’s page, or on the full text if it lies in several or there is
 * none; it opens in a view if `query` names one.
 */
export function addressOf(
	facts: DOMStringMap,
	range: SentenceRange | undefined,
	language: Language,
	query = '',
): string {
	const whole = factOf(facts, 'whole', language);
	if (!range) return new URL(whole + (query && `?${query}`), location.href).href;
	const [section = '', other] = [range.first, range.last].map((id) => id.slice(0, id.indexOf('.')));
	const path = section === other ? `${whole}${section}/` : whole;
	return new URL(path + rangeAddress(range, query), location.href).href;
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
