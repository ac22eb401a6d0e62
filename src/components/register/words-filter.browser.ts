/** Looks for words in the phrases of the register, as the search of the site does. */
import { readingsOf } from '../../search/query.ts';
import { TextIndex, type TextRow } from '../../search/text-index.ts';
import { Vocabulary } from '../../search/vocabulary.ts';

/** A search over phrases: gives the ids of those that have the words. */
export function phraseSearch(rows: readonly TextRow[]): (words: string) => Set<string> {
	const index = new TextIndex(rows);
	const vocabulary = new Vocabulary();
	vocabulary.add(() => index.words);
	return (words) => {
		const readings = readingsOf(words, (text) => text);
		return new Set(index.search(readings, vocabulary).hits.map(({ row }) => row.id));
	};
}
