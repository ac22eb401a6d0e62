import type { Bilingual } from '../model/bilingual.ts';
import { englishWords, type EnglishWord } from '../text/english-words.ts';
import type { Folded } from '../text/english-folding.ts';
import { foldLiteral, foldNumbers } from '../text/literal-folding.ts';

/** A text as it is compared. */
export interface Prepared {
	zh: Folded;
	/** The Chinese without separators in numbers. */
	plain: Folded;
	/** The words in Latin letters within the Chinese. */
	latin: readonly EnglishWord[];
	en: readonly EnglishWord[];
}

/** Stands between the words of two stretches. */
const STRETCH_END: EnglishWord = { word: '\n', stem: '\n', start: 0, end: 0 };

/** A text is made ready once, in however many searches it is proposed. */
const ready = new WeakMap<Bilingual, Prepared>();

/** A text as it is compared. */
export function prepare(row: Bilingual): Prepared {
	const known = ready.get(row);
	if (known) return known;
	const zh = foldLiteral(row.zh);
	const prepared = {
		...{ zh, plain: foldNumbers(zh) },
		latin: wordsOf(row.zh, WITHOUT_HAN),
		en: wordsOf(row.en, LINE),
	};
	ready.set(row, prepared);
	return prepared;
}

/** What is searched by itself, so that no phrase runs over its end. */
const LINE = /[^\n]+/g;
const WITHOUT_HAN = /[^\n\p{Script=Han}]+/gu;

function wordsOf(text: string, stretch: RegExp): EnglishWord[] {
	return [...text.matchAll(stretch)].flatMap(({ 0: part, index }) => {
		const words = englishWords(part).map((word) => ({
			...word,
			start: index + word.start,
			end: index + word.end,
		}));
		return words.length === 0 ? [] : [...words, STRETCH_END];
	});
}
