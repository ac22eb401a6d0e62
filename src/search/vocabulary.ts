/** The English words of the site, by which an unfinished word of a query is known. */
import { stemOf, type EnglishWord } from '../text/english-words.ts';
import type { QueryWord, Reading, WantedWord } from './query.ts';

/** Words with their stems; more can be added as more texts are known. */
export class Vocabulary {
	readonly #stems = new Map<string, string>();
	readonly #known = new Set<string>();
	#later: (() => Iterable<Pick<EnglishWord, 'word' | 'stem'>>)[] = [];

	/** Takes words as texts have them, once a query asks for any. */
	add(words: () => Iterable<Pick<EnglishWord, 'word' | 'stem'>>): void {
		this.#later.push(words);
	}

	/** Takes words by their spelling alone, in lower case. */
	addSpelled(words: readonly string[]): void {
		this.add(() => words.map((word) => ({ word, stem: stemOf(word) })));
	}

	/** The stems of the words that begin as something does, each once. */
	stemsFrom(beginning: string): string[] {
		this.#take();
		const found = [...this.#stems].filter(([word]) => word.startsWith(beginning));
		return [...new Set(found.map(([, stem]) => stem))];
	}

	/**
	 * The last word of a reading if it may be the beginning of one: no text has it, or signs within
	 * it tie it to what goes before, as in `innovation-drive`. One letter alone begins nothing.
	 */
	unfinishedIn(reading: Reading): QueryWord | undefined {
		const last = reading.at(-1);
		const end = last?.isQuoted || last?.isNumeric ? undefined : last?.english.at(-1);
		if (end === undefined) return undefined;
		const isAlone = last?.english.length === 1;
		return isAlone && (end.word.length < 2 || this.#knows(end)) ? undefined : last;
	}

	/** Whether the last word of a reading is no word of the site. */
	isStrange(reading: Reading): boolean {
		const end = this.unfinishedIn(reading)?.english.at(-1);
		return end !== undefined && !this.#knows(end);
	}

	#knows({ stems }: WantedWord): boolean {
		this.#take();
		return stems.some((stem) => this.#known.has(stem));
	}
	#take(): void {
		for (const { word, stem } of this.#later.flatMap((words) => [...words()])) {
			this.#stems.set(word, stem);
			this.#known.add(stem);
		}
		this.#later = [];
	}
}
