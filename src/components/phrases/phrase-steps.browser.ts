import { allSentences, idOf } from '../document/sentences.browser.ts';
import { sentenceAtTop, topLine } from '../document/top-pair.browser.ts';
import type { PhraseData } from './phrase-data.browser.ts';
import type { Pointed } from './phrase-gestures.browser.ts';
import { halvesOf, isShown, languageOf, rangesIn } from './phrase-halves.browser.ts';
import { phraseBeside } from './phrase-places.ts';

/** How much of the window the bar and the line with a twin may cover at its foot. */
const FOOT = 0.35;

/**
 * The phrase behind or before the one in hand, in the language that is shown first; with none in hand
 * the first of the sentence in hand, or of the one at the top.
 */
export async function steppedPhrase(
	held: Pointed | undefined,
	by: 1 | -1,
	data: PhraseData,
): Promise<Pointed | undefined> {
	const ids = allSentences().map(idOf);
	const start = held?.id ?? idInHand() ?? '';
	let from = held && ids.includes(held.id) ? held.index : undefined;
	for (let at = Math.max(ids.indexOf(start), 0); ids[at] !== undefined; at += by) {
		const id = ids[at] ?? '';
		const half = halvesOf(id).find(isShown);
		const phrases = await data.of(id);
		// Not to be had just now: passed over, all behind it would be asked for in vain, one by one.
		if (!phrases) return undefined;
		const language = half ? languageOf(half) : 'zh';
		const index = phraseBeside(phrases, language, from, held ? by : 1);
		if (half && index !== undefined) return { id, language, phrases, index, by: 'key' };
		from = undefined;
	}
	return undefined;
}

/** Scrolls as little as brings a phrase below what stays at the top and above what may cover the foot. */
export function bringIntoView({ id, phrases, index }: Pointed): void {
	const half = halvesOf(id).find(isShown);
	const [range] = half ? rangesIn(half, phrases, phrases[index]) : [];
	if (!range) return;
	const { top, bottom } = range.getBoundingClientRect();
	const [highest, lowest] = [topLine(), innerHeight * (1 - FOOT)];
	const by = top < highest ? top - highest : Math.max(0, bottom - lowest);
	if (by !== 0) scrollBy({ top: by, behavior: 'instant' });
}

function idInHand(): string | undefined {
	const pair = document.activeElement?.closest<HTMLElement>('.pair') ?? sentenceAtTop();
	return pair && idOf(pair);
}
