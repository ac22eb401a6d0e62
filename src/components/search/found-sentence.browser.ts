/** Carries what was found in a sentence from the list of hits to the page of the section. */
import type { Span } from '../../search/spans.ts';

/** A sentence that was followed, with the places that answered the query. */
export interface FoundSentence {
	id: string;
	zh: Span[];
	en: Span[];
}

const KEY = 'found-sentence';

/**
 * Keeps what was found until the next page of this tab takes it: in the storage of the session, or
 * where that is forbidden in the name of the window, which lasts from page to page as well.
 */
export function keepFound(found: FoundSentence): void {
	const data = JSON.stringify(found);
	try {
		sessionStorage.setItem(KEY, data);
	} catch {
		window.name = KEY + data;
	}
	// The sentence may stand on this very page, which then does not load anew.
	window.dispatchEvent(new Event('found-sentence'));
}

/** What was found last, if anything; it stays until {@link forgetFound}, so that Back has it too. */
export function keptFound(): FoundSentence | undefined {
	try {
		const data: unknown = JSON.parse(keptData() ?? 'null');
		return isFound(data) ? data : undefined;
	} catch {
		return undefined;
	}
}

/** Forgets what was found. */
export function forgetFound(): void {
	if (isInName()) window.name = '';
	try {
		sessionStorage.removeItem(KEY);
	} catch {
		// Nothing was kept there.
	}
}

function keptData(): string | null {
	try {
		return sessionStorage.getItem(KEY);
	} catch {
		return isInName() ? window.name.slice(KEY.length) : null;
	}
}

function isInName(): boolean {
	return window.name.startsWith(KEY);
}

function isFound(data: unknown): data is FoundSentence {
	return typeof data === 'object' && data !== null && 'id' in data && 'zh' in data && 'en' in data;
}
