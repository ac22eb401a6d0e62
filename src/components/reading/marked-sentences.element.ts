import { parseRange } from '../../model/sentence-range.ts';
import { isInView, pairOf, sentencesIn } from './sentences.element.ts';

/**
 * Marks the sentence or range in the address whenever it changes, and brings a range into view, of
 * which the browser knows nothing.
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
		if (sentences.length > 1 && !isInView(pairOf(first))) {
			pairOf(first).scrollIntoView({ behavior: 'instant' });
		}
	};
}
