/** Where the words of a query stand in any text, Chinese or English. */
import { SentenceIndex } from './sentences.ts';
import type { Reading } from './query.ts';
import { merged, type Span } from './spans.ts';

/** The places of the words of a query in a text; none if it holds not all of them. */
export function spansIn(text: string, readings: readonly Reading[]): Span[] {
	const [hit] = new SentenceIndex([{ id: '', zh: text, en: text }]).search(readings).hits;
	return merged([...(hit?.zh ?? []), ...(hit?.en ?? [])]);
}
