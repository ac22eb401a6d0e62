import { allSentences, isInView, pairOf, sentenceAtTop } from '../reading/sentences.browser.ts';
import type { PhraseData } from './phrase-data.browser.ts';
import type { Pointed } from './phrase-gestures.browser.ts';
import { halvesOf, idOf, isShown, languageOf } from './phrase-halves.browser.ts';
import { phraseBeside } from './phrase-places.ts';

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
			if (!isInView(half)) pairOf(half).scrollIntoView({ block: 'nearest', behavior: 'instant' });
			return { id, language, phrases, index, by: 'key' };
		}
		from = undefined;
	}
	return undefined;
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
