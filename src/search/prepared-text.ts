import type { Bilingual } from '../model/bilingual.ts';
import { englishWords, type EnglishWord } from '../text/english-words.ts';
import type { Folded } from '../text/english-folding.ts';
import { foldLiteral, foldNumbers } from '../text/literal-folding.ts';

/** Stands between the words of two stretches. */
const STRETCH_END: EnglishWord = { word: '\n', stem: '\n', start: 0, end: 0 };

/** A text as it is compared; each half is made ready when it is first asked for. */
export class Prepared {
	readonly #row: Bilingual;
	#zh: Folded | undefined;
	#plain: Folded | undefined;
	#latin: readonly EnglishWord[] | undefined;
	#en: readonly EnglishWord[] | undefined;

	constructor(row: Bilingual) {
		this.#row = row;
	}

	get zh(): Folded {
		return (this.#zh ??= foldLiteral(this.#row.zh));
	}

	/** The Chinese without separators in numbers. */
	get plain(): Folded {
		return (this.#plain ??= foldNumbers(this.zh));
	}

	/** The words in Latin letters within the Chinese. */
	get latin(): readonly EnglishWord[] {
		return (this.#latin ??= wordsOf(this.#row.zh, WITHOUT_HAN));
	}

	get en(): readonly EnglishWord[] {
		return (this.#en ??= wordsOf(this.#row.en, LINE));
	}
}

/** A text is made ready once, in however many searches it is proposed. */
const ready = new WeakMap<Bilingual, Prepared>();

/** A text as it is compared. */
export function prepare(row: Bilingual): Prepared {
	const prepared = ready.get(row) ?? new Prepared(row);
	ready.set(row, prepared);
	return prepared;
}

/** What is searched by itself, so that no phrase runs over its end. */
const LINE = /[^\n]+/g;
const WITHOUT_HAN = /[^\n\p{Script=Han}]+/gu;

const HAS_WORDS = /[\p{Script=Latin}\p{N}]/u;

function wordsOf(text: string, stretch: RegExp): EnglishWord[] {
	if (!HAS_WORDS.test(text)) return [];
	return [...text.matchAll(stretch)].flatMap(({ 0: part, index }) => {
		const words = englishWords(part, index);
		return words.length === 0 ? [] : [...words, STRETCH_END];
	});
}
