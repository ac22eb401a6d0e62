import { allSentences, sentenceAtTop } from '../reading/sentences.browser.ts';
import type { PhraseData } from './phrase-data.browser.ts';
import type { Pointed } from './phrase-gestures.browser.ts';
import { halvesOf, idOf, isShown, languageOf, rangesIn } from './phrase-halves.browser.ts';
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
		const language = half ? languageOf(half) : 'zh';
		const index = phraseBeside(phrases, language, from, held ? by : 1);
		if (half && index !== undefined) {
			bringIntoView(rangesIn(half, phrases, phrases[index])[0]);
			return { id, language, phrases, index, by: 'key' };
		}
		from = undefined;
	}
	return undefined;
}

/** Scrolls as little as brings a place below what stays at the top and above what may cover the foot. */
function bringIntoView(range: Range | undefined): void {
	if (!range) return;
	const { top, bottom } = range.getBoundingClientRect();
	const [highest, lowest] = [topLine(), innerHeight * (1 - FOOT)];
	const by = top < highest ? top - highest : Math.max(0, bottom - lowest);
	if (by !== 0) scrollBy({ top: by, behavior: 'instant' });
}

function idInHand(): string | undefined {
	const focused = document.activeElement?.closest('.pair')?.querySelector('[data-sentence]');
	const half = focused instanceof HTMLElement ? focused : sentenceAtTop(topLine());
	return half && idOf(half);
}

/** How far from the top of the window a sentence comes to stand that is scrolled to, in px. */
function topLine(): number {
	const [half] = allSentences();
	return half ? parseFloat(getComputedStyle(half).scrollMarginBlockStart) : 0;
}
