import type { PhraseData } from './phrase-data.browser.ts';
import type { Pointed } from './phrase-gestures.browser.ts';
import { halvesOf, idOf, isShown, languageOf, rangesIn } from './phrase-halves.browser.ts';
import { phraseBeside } from './phrase-places.ts';

/** In which steps the window is looked at from the top, in px; less than a line. */
const LOOK = 20;

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
	const pair = document.activeElement?.closest('.pair') ?? pairAtTop();
	const half = pair?.querySelector<HTMLElement>('[data-sentence]');
	return half ? idOf(half) : undefined;
}

/** The first pair in the window, by looking: asking each pair where it is would have all of them set. */
function pairAtTop(): Element | undefined {
	for (let y = topLine(); y < innerHeight; y += LOOK) {
		const pair = document.elementsFromPoint(innerWidth / 2, y).find((one) => one.matches('.pair'));
		if (pair) return pair;
	}
	return undefined;
}

/** The halves that carry the addresses of the sentences. */
function allSentences(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('[data-sentence][id]')];
}

/** How far from the top of the window a sentence comes to stand that is scrolled to, in px. */
function topLine(): number {
	const [half] = allSentences();
	return half ? parseFloat(getComputedStyle(half).scrollMarginBlockStart) : 0;
}
