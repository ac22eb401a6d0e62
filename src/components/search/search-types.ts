/** What the parts of the search in the browser tell one another. */

/** Kinds of hits, and `all` of them. */
export type SearchKind = 'all' | 'heading' | 'sentence' | 'term' | 'topic' | 'note' | 'summary';

/** What the words of the interface are for. */
const WORD_KEYS = [
	...(['exact', 'heading', 'sentence', 'term', 'explanation', 'topic', 'note', 'summary'] as const),
	...(['preamble', 'oneNote', 'byName', 'byPinyin', 'byExplanation', 'byDescription'] as const),
	...(['found', 'onRibbon', 'none', 'absent', 'prefix', 'spelled', 'loose', 'simple'] as const),
	...(['loading', 'failed', 'suggestions', 'nearest', 'sections', 'parts', 'otherWords'] as const),
] as const;

/** The words of the interface in one language. */
export type SearchWords = Readonly<Record<(typeof WORD_KEYS)[number], string>>;

const BETWEEN = '|';

/** The words in one attribute of the page, in the order of their keys, which it need not repeat. */
export function packWords(words: SearchWords): string {
	return WORD_KEYS.map((key) => words[key]).join(BETWEEN);
}

/** The words of such an attribute. */
export function unpackWords(packed: string): SearchWords {
	const written = packed.split(BETWEEN);
	const wordOf = (key: (typeof WORD_KEYS)[number]) => written[WORD_KEYS.indexOf(key)] ?? '';
	return {
		exact: wordOf('exact'),
		heading: wordOf('heading'),
		sentence: wordOf('sentence'),
		term: wordOf('term'),
		explanation: wordOf('explanation'),
		topic: wordOf('topic'),
		note: wordOf('note'),
		summary: wordOf('summary'),
		preamble: wordOf('preamble'),
		oneNote: wordOf('oneNote'),
		byName: wordOf('byName'),
		byPinyin: wordOf('byPinyin'),
		byExplanation: wordOf('byExplanation'),
		byDescription: wordOf('byDescription'),
		found: wordOf('found'),
		onRibbon: wordOf('onRibbon'),
		none: wordOf('none'),
		absent: wordOf('absent'),
		prefix: wordOf('prefix'),
		spelled: wordOf('spelled'),
		loose: wordOf('loose'),
		simple: wordOf('simple'),
		loading: wordOf('loading'),
		failed: wordOf('failed'),
		suggestions: wordOf('suggestions'),
		nearest: wordOf('nearest'),
		sections: wordOf('sections'),
		parts: wordOf('parts'),
		otherWords: wordOf('otherWords'),
	};
}
