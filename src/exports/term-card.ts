import type { Language } from '../model/language.ts';
import type { Run } from '../model/term.ts';

/** One block of a card's explanation, with the label of what it rests on. */
export interface CardBlock {
	basis: string;
	runs: Run[];
}

/** What the popover of a term shows, ready in one language: `/data/terms/<language>/<id>.json`. */
export interface TermCard {
	zh: string;
	pinyin: string;
	en: string;
	/** How firm the rendering is, in words. */
	standing: string;
	/** How often and where it is used, in words. */
	uses: string;
	/** The sentences that use it, as the path that marks them on the ribbon. */
	marks: string;
	explanation: Record<Language, CardBlock[]>;
}

/** Whether data from the network is a card, so far as the popover relies on it. */
export function isTermCard(data: unknown): data is TermCard {
	return (
		typeof data === 'object' &&
		data !== null &&
		['zh', 'pinyin', 'en', 'standing', 'uses', 'marks', 'explanation'].every((key) => key in data)
	);
}
