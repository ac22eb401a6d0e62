/** What the parts of the search in the browser tell one another. */

/** Kinds of hits, and `all` of them. */
export type SearchKind = 'all' | 'heading' | 'sentence' | 'term' | 'topic' | 'note';

/** What the words of the interface are for. */
const WORD_KEYS = [
	...(['exact', 'heading', 'sentence', 'term', 'topic', 'note', 'preamble'] as const),
	...(['found', 'none', 'prefix', 'loose', 'simple', 'loading', 'failed'] as const),
	...(['suggestions', 'nearest', 'parts'] as const),
] as const;

/** The words of the interface in one language. */
export type SearchWords = Readonly<Record<(typeof WORD_KEYS)[number], string>>;

/** Whether data from the page has all the words. */
export function isSearchWords(data: unknown): data is SearchWords {
	return typeof data === 'object' && data !== null && WORD_KEYS.every((key) => key in data);
}
