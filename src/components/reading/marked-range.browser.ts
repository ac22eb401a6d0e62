/** Which sentences are marked stands in the address alone; this reads and writes it. */
import { compareIds, isBetween } from '../../model/document-order.ts';
import { rangeAddress, rangesInAddress } from '../../model/range-address.ts';
import { sentenceAnchor } from '../../model/ids.ts';
import type { SentenceRange } from '../../model/sentence-range.ts';
import { allSentences, idOf } from '../document/sentences.browser.ts';

/** The sentences of this page that its address names, in their order; a section by itself marks none. */
export function markedSentences(): HTMLElement[] {
	const marked = rangesInAddress(location.search, location.hash)
		.filter(({ first }) => first.includes('.'))
		.flatMap(sentencesIn);
	return allSentences().filter((half) => marked.includes(half));
}

/** The ranges that are marked, with ends that are on this page; those that adjoin are one. */
export function markedRanges(): SentenceRange[] {
	const all = allSentences();
	const ranges: SentenceRange[] = [];
	let before: HTMLElement | undefined;
	for (const half of markedSentences()) {
		const [id, range] = [idOf(half), ranges.at(-1)];
		if (range && all[all.indexOf(half) - 1] === before) range.last = id;
		else ranges.push({ first: id, last: id });
		before = half;
	}
	return ranges;
}

/**
 * Marks ranges in place of what was marked, as no page is left for it: Back leads where it led before.
 * The page stays where it is scrolled to.
 */
export function markRanges(some: readonly SentenceRange[]): void {
	const ranges = [...some].sort((one, other) => compareIds(one.first, other.first));
	const state: unknown = history.state;
	const top = scrollY;
	const [first] = ranges;
	if (first && markedRanges()[0]?.first !== first.first) {
		// Only going to a fragment moves `:target`; it also scrolls.
		location.replace(`#${sentenceAnchor(first.first)}`);
		scrollTo({ top, behavior: 'instant' });
	}
	// What overlaps or adjoins is one range as soon as it is marked.
	for (const named of [() => ranges, markedRanges]) {
		const address = rangeAddress(named(), location.search);
		history.replaceState(state, '', location.pathname + address);
	}
	dispatchEvent(new HashChangeEvent('hashchange'));
}

/** The sentences of a range on this page; only those of one end if the other is not here. */
function sentencesIn({ first, last }: SentenceRange): HTMLElement[] {
	const all = allSentences();
	const [from, to] = [first, last].map((end) =>
		all.filter((half) => isBetween(idOf(half), end, end)),
	);
	const begin = from?.[0] ?? to?.[0];
	const end = to?.at(-1) ?? from?.at(-1);
	return begin && end ? all.slice(all.indexOf(begin), all.indexOf(end) + 1) : [];
}
