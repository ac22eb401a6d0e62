import { plainAddress } from '../../model/plain-address.ts';
import { markedSentences } from './marked-range.browser.ts';
import { isInView, pairOf } from '../document/sentences.browser.ts';

/**
 * Marks the sentence or range in the address whenever it changes, and goes where the browser does not
 * find the way: to a range in a fragment, or to a fragment that something was put behind.
 */
export class MarkedSentences {
	/** The address that was answered last; none before the first. */
	#address = '';

	constructor(options: { signal: AbortSignal }) {
		addEventListener('hashchange', this.#mark, options);
		addEventListener('popstate', this.#mark, options);
		this.#mark();
	}

	readonly #mark = (): void => {
		const before = this.#address;
		if (location.href === before) return;
		this.#address = location.href;
		for (const pair of document.querySelectorAll('[data-marked]')) {
			pair.removeAttribute('data-marked');
		}
		const sentences = markedSentences();
		for (const half of sentences) pairOf(half).dataset['marked'] = '';
		if (document.getElementById(location.hash.slice(1))) return;
		const place = sentences[0] ? pairOf(sentences[0]) : anchored();
		if (place && (before === '' || !isInView(place))) place.scrollIntoView({ behavior: 'instant' });
	};
}

/** The element of a fragment without what was put behind it. */
function anchored(): HTMLElement | null {
	const id = /^#([\w.-]*\w)/.exec(plainAddress(location.hash))?.[1];
	return document.getElementById(id ?? '');
}
