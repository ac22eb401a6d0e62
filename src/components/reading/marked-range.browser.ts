/** Which sentences are marked stands in the address alone; this reads and writes it. */
import { rangeAddress, rangeInAddress } from '../../model/range-address.ts';
import { sentenceAnchor } from '../../model/ids.ts';
import type { SentenceRange } from '../../model/sentence-range.ts';
import { idOf, sentencesIn } from './sentences.browser.ts';

/** The sentences of this page that its address names, in their order; a section by itself marks none. */
export function markedSentences(): HTMLElement[] {
	const range = rangeInAddress(location.search, location.hash);
	return range?.first.includes('.') ? sentencesIn(range) : [];
}

/** The range that is marked, with ends that are on this page. */
export function markedRange(): SentenceRange | undefined {
	const sentences = markedSentences();
	const [first, last] = [idOf(sentences[0]), idOf(sentences.at(-1))];
	return first === '' ? undefined : { first, last };
}

/**
 * Marks a range in place of what was marked, as no page is left for it: Back leads where it led before.
 * The page stays where it is scrolled to.
 */
export function markRange(range: SentenceRange): void {
	const state: unknown = history.state;
	const top = scrollY;
	if (markedRange()?.first !== range.first) {
		// Only going to a fragment moves `:target`; it also scrolls.
		location.replace(`#${sentenceAnchor(range.first)}`);
		scrollTo({ top, behavior: 'instant' });
	}
	history.replaceState(state, '', location.pathname + rangeAddress(range, location.search));
	dispatchEvent(new HashChangeEvent('hashchange'));
}
