/** The English words of the site, by which an unfinished word of a query is known. */
import { stemOf, type EnglishWord } from '../text/english-words.ts';
import type { QueryWord, Reading } from './query.ts';

/** Words with their stems; more can be added as more texts are known. */
export class Vocabulary {
	readonly #stems = new Map<string, string>();
	readonly #known = new Set<string>();

	/** Takes words as texts have them. */
	add(words: Iterable<Pick<EnglishWord, 'word' | 'stem'>>): void {
		for (const { word, stem } of words) {
			this.#stems.set(word, stem);
			this.#known.add(stem);
		}
	}

	/** Takes words by their spelling alone, in lower case. */
	addSpelled(words: readonly string[]): void {
		this.add(words.map((word) => ({ word, stem: stemOf(word) })));
	}

	/** The stems of the words that begin as something does, each once. */
	stemsFrom(beginning: string): string[] {
		const found = [...this.#stems].filter(([word]) => word.startsWith(beginning));
		return [...new Set(found.map(([, stem]) => stem))];
	}

	/** The last word of a reading if no text has it, so that it may be the beginning of one. */
	unfinishedIn(reading: Reading): QueryWord | undefined {
		const last = reading.at(-1);
		const end = last?.isQuoted || last?.isNumeric ? undefined : last?.english.at(-1);
		if (end === undefined || end.stems.some((stem) => this.#known.has(stem))) return undefined;
		return last;
	}
}
