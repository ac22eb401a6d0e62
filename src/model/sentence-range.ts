/**
 * A run of sentences as it stands in an address: `s2-3.1.4` is one sentence, `s2-3.1.4..6` goes on to
 * sentence 6 of the same paragraph, `s2-3.1.4..2.2` to the next paragraph, `s2-3.1.4..2-4.1.1` to
 * another section.
 */
import { sentenceAnchor, sentenceId } from './ids.ts';

/** The ids of the first and the last sentence; the same id twice for one sentence. */
export interface SentenceRange {
	first: string;
	last: string;
}

const SENTENCE = /^(\d(?:-\d)?)\.(\d+)\.(\d+)$/;
const FRAGMENT = /^s(\d(?:-\d)?)\.(\d+)\.(\d+)(?:\.\.(?:(?:(\d(?:-\d)?)\.)?(\d+)\.)?(\d+))?$/;

/** The range that a fragment without its `#` names, or `undefined` if it is none. */
export function parseRange(fragment: string): SentenceRange | undefined {
	const match = FRAGMENT.exec(fragment);
	if (!match) return undefined;
	const [, section = '', paragraph = '', sentence = '', toSection, toParagraph, toSentence] = match;
	const first = sentenceId(section, Number(paragraph), Number(sentence));
	const last = sentenceId(
		toSection ?? section,
		Number(toParagraph ?? paragraph),
		Number(toSentence ?? sentence),
	);
	return { first, last };
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

/** What of the last sentence's id differs from the first's, empty for one sentence. */
function shortEnd({ first, last }: SentenceRange): string {
	if (first === last) return '';
	const [, section, paragraph] = SENTENCE.exec(first) ?? [];
	const [, toSection, toParagraph = '', toSentence = ''] = SENTENCE.exec(last) ?? [];
	if (section !== toSection) return last;
	return paragraph === toParagraph ? toSentence : `${toParagraph}.${toSentence}`;
}
