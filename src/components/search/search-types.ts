/** What the parts of the search in the browser tell one another. */

/** Kinds of hits, and `all` of them. */
export type SearchKind = 'all' | 'heading' | 'sentence' | 'term' | 'topic' | 'note' | 'summary';

/** What the words of the interface are for. */
const WORD_KEYS = [
	...(['exact', 'heading', 'sentence', 'term', 'explanation', 'topic', 'note', 'summary'] as const),
	...(['preamble', 'oneNote', 'byName', 'byPinyin', 'byExplanation', 'byDescription'] as const),
	...(['found', 'none', 'absent', 'prefix', 'spelled', 'loose', 'simple'] as const),
	...(['loading', 'failed', 'suggestions', 'nearest', 'sections', 'parts', 'otherWords'] as const),
] as const;

/** The words of the interface in one language. */
export type SearchWords = Readonly<Record<(typeof WORD_KEYS)[number], string>>;

/** Whether data from the page has all the words. */
export function isSearchWords(data: unknown): data is SearchWords {
	return typeof data === 'object' && data !== null && WORD_KEYS.every((key) => key in data);
}
