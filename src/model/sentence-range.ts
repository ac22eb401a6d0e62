/**
 * A run of sentences as it stands in an address: `s2-3.1.4` is one sentence, `s2-3.1.4..6` goes on to
 * sentence 6 of the same paragraph, `s2-3.1.4..2.2` to the next paragraph, `s2-3.1.4..2-4.1.1` to
 * another section. Readers see `2-3.1.4–6`.
 */
import { compareIds } from './document-order.ts';
import { sentenceAnchor } from './ids.ts';
import type { Language } from './language.ts';
import { plainAddress } from './plain-address.ts';

/**
 * The ids of the first and the last sentence, in this order; the same id twice for one sentence. Where
 * an address names a paragraph, a section or a part, its id (`2-3.1`, `2-3`, `2`) is both.
 */
export interface SentenceRange {
	first: string;
	last: string;
}

/** A range, and what stands behind it. */
interface FoundRange {
	range: SentenceRange;
	rest: string;
}

const DASH = String.raw`[-\u2010-\u2015\u2212]`;
const SECTION = String.raw`\d(?:${DASH}\d)?`;
const TO = String.raw`\s*(?:\.{2,3}|${DASH}|[~〜至到]|to)\s*s?`;

/** A place, and another that leaves out what it shares with the first; no other number behind it. */
const PLACES = new RegExp(
	String.raw`^(?:s|section-)?(${SECTION}(?:\.\d{1,3}){0,2})` +
		String.raw`(?:${TO}(?:(?:(${SECTION})\.)?(\d{1,3})\.)?(\d{1,3}))?` +
		String.raw`(?!\w|\.\d|\s*${DASH}\s*\d)`,
	'iu',
);
const SENTENCE = /^(\d(?:-\d)?)\.(\d+)\.(\d+)$/;

/** The range that a fragment names, with or without its `#` and whatever a sender put behind it. */
export function parseRange(fragment: string): SentenceRange | undefined {
	return rangeAtStart(plainAddress(fragment).replace(/^#/, ''))?.range;
}

/** The range that a plain text begins with; its ends need not exist, and may have run backwards. */
export function rangeAtStart(text: string): FoundRange | undefined {
	const match = PLACES.exec(text);
	if (!match) return undefined;
	const [found, begin = '', toSection, toParagraph, toSentence] = match;
	const place = begin.replace(/[^\d.]/u, '-');
	const [section = '', paragraph, sentence] = place.split('.');
	const rest = text.slice(found.length);
	if (toSentence === undefined) return { range: { first: place, last: place }, rest };
	if (sentence === undefined) return undefined;
	const other = [
		toSection?.replace(/\D/u, '-') ?? section,
		toParagraph ?? paragraph,
		toSentence,
	].join('.');
	const [first = '', last = ''] = [place, other].sort(compareIds);
	return { range: { first, last }, rest };
}

/** The shortest fragment that names a range, without `#`. */
export function rangeFragment(range: SentenceRange): string {
	const end = shortEnd(range);
	return end === '' ? sentenceAnchor(range.first) : `${sentenceAnchor(range.first)}..${end}`;
}

/** A range as readers see it: `2-3.1.4`, `2-3.1.4–6`, `2-3.1.4–2.2`. */
export function rangeLabel(range: SentenceRange): string {
	const end = shortEnd(range);
	return end === '' ? range.first : `${range.first}–${end}`;
}

/** Ranges as readers of a language see them: `2-3.1.4–6, 2-4.1.1`; nothing for none. */
export function rangesLabel(ranges: readonly SentenceRange[], language: Language): string {
	return ranges.map(rangeLabel).join(language === 'zh' ? '、' : ', ');
}

/** What of the last sentence's id differs from the first's, empty for one sentence. */
function shortEnd({ first, last }: SentenceRange): string {
	if (first === last) return '';
	const [, section, paragraph] = SENTENCE.exec(first) ?? [];
	const [, toSection, toParagraph = '', toSentence = ''] = SENTENCE.exec(last) ?? [];
	if (section !== toSection) return last;
	return paragraph === toParagraph ? toSentence : `${toParagraph}.${toSentence}`;
}
