import { parseRange } from '../../model/sentence-range.ts';
import { isInView, pairOf, sentencesIn } from './sentences.element.ts';

/**
 * Marks the sentence or range in the address whenever it changes, and brings it into view where the
 * browser cannot: it knows no ranges, and no sentence whose half in the page’s language is not shown.
 */
export class MarkedSentences {
	constructor(options: { signal: AbortSignal }) {
		addEventListener('hashchange', this.#mark, options);
		this.#mark();
	}

	readonly #mark = (): void => {
		for (const pair of document.querySelectorAll('[data-marked]')) {
			pair.removeAttribute('data-marked');
		}
		const range = parseRange(location.hash.slice(1));
		const sentences = range ? sentencesIn(range) : [];
		for (const half of sentences) pairOf(half).dataset['marked'] = '';
		const [first] = sentences;
		if (!first) return;
		first.tabIndex = -1;
		const isReached = sentences.length === 1 && first.getClientRects().length > 0;
		if (!isReached && !isInView(pairOf(first))) pairOf(first).scrollIntoView();
	};
}
