/** Carries what was found in a sentence from the list of hits to the page of the section. */
import type { Span } from '../../search/spans.ts';

/** A sentence that was followed, with the places that answered the query. */
export interface FoundSentence {
	id: string;
	zh: Span[];
	en: Span[];
}

const KEY = 'found-sentence';

/** Keeps what was found until the next page of this tab takes it; where nothing may be kept, not. */
export function keepFound(found: FoundSentence): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify(found));
	} catch {
		return;
	}
	// The sentence may stand on this very page, which then does not load anew.
	window.dispatchEvent(new Event('found-sentence'));
}

/** What was found last, if anything; it stays until {@link forgetFound}, so that Back has it too. */
export function keptFound(): FoundSentence | undefined {
	try {
		const data: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
		return isFound(data) ? data : undefined;
	} catch {
		return undefined;
	}
}

/** Forgets what was found. */
export function forgetFound(): void {
	try {
		sessionStorage.removeItem(KEY);
	} catch {
		// Nothing was kept.
	}
}

function isFound(data: unknown): data is FoundSentence {
	return typeof data === 'object' && data !== null && 'id' in data && 'zh' in data && 'en' in data;
}
