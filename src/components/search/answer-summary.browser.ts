import type { QuickAnswer } from '../../search/quick-search.ts';
import type { SearchWords } from './search-types.ts';

/** What an answer is told by: the query, the hits of each kind, and whether the index had its say. */
interface Told {
	query: string;
	answer: QuickAnswer;
	/** How many hits of each kind, and of `all`. */
	counts: ReadonlyMap<string, number>;
	isFull: boolean;
}

/** What was found, how the query was taken, and whether this was the simple search. */
export function answerSummary(words: SearchWords, { query, answer, counts, isFull }: Told): string {
	const total = counts.get('all') ?? 0;
	const inText = (counts.get('sentence') ?? 0) + (counts.get('heading') ?? 0);
	const result = total === 0 ? words.none : inText === 0 ? words.absent : words.found;
	const last = query.trim().split(/\s+/).at(-1) ?? '';
	const parts = [
		result.replace('{{query}}', query.trim()).replace('{{number}}', String(total)),
		total > 0 && answer.isPrefix ? words.prefix.replace('{{query}}', last) : '',
		answer.isSpelled ? words.spelled : '',
		answer.isLoose ? words.loose : '',
		isFull ? '' : words.simple,
	];
	return parts.filter(Boolean).join(' ');
}
