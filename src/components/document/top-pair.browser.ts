/** Which sentence a reader is at: whose place is kept, which is cited, read aloud or stepped from. */

/** Which share of the window below the bars is near them. */
const NEAR = 0.125;

/** How far from the top of the window a sentence comes to stand that is scrolled to, in px. */
export function topLine(): number {
	const text = document.querySelector('.reading');
	return text ? parseFloat(getComputedStyle(text).scrollMarginBlockStart) : 0;
}

/**
 * The pair at the top: the first that is not wholly above the line below the bars, or the one after it if
 * that begins so close to the line that it is what is being read.
 *
 * @param pairs all of the page; where they are asked for often they are looked for once.
 * @param blocks what they stand in, see {@link blocksOf}.
 */
export function pairAtTop(
	pairs: readonly HTMLElement[] = [...document.querySelectorAll<HTMLElement>('.pair')],
	blocks: readonly HTMLElement[] = blocksOf(pairs),
): HTMLElement | undefined {
	const line = topLine();
	let [from, to] = [0, blocks.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if (boxOf(blocks[middle]).bottom > line) to = middle;
		else from = middle + 1;
	}
	const block = blocks[from];
	const first = pairs.findIndex((pair) => block?.contains(pair));
	const index = pairs.findIndex((pair, at) => at >= first && boxOf(pair).bottom > line);
	const isCut = boxOf(pairs[index]).top < line - 1;
	const isNextNear = boxOf(pairs[index + 1]).top < line + innerHeight * NEAR;
	return pairs[isCut && isNextNear ? index + 1 : index];
}

/** The sentence at the top, as the half that carries its id. */
export function sentenceAtTop(): HTMLElement | undefined {
	return pairAtTop()?.querySelector<HTMLElement>('[data-sentence][id]') ?? undefined;
}

/**
 * What pairs stand in: a section of the full text with its heading, elsewhere the running text. Asking
 * where a pair is has the browser set a block that it had left out.
 */
export function blocksOf(pairs: readonly HTMLElement[]): HTMLElement[] {
	const blocks = pairs.flatMap(
		(pair) =>
			pair.closest<HTMLElement>('.whole-text') ?? pair.closest<HTMLElement>('.section-text') ?? [],
	);
	return [...new Set(blocks)];
}

function boxOf(pair: HTMLElement | undefined): { top: number; bottom: number } {
	return pair?.getBoundingClientRect() ?? { top: Infinity, bottom: Infinity };
}
