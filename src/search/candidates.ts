/** Which texts the full-text index proposes for a query: all that can answer it, and some more. */
import { characterTokens, stemToken } from './index-form.ts';
import type { QueryWord, Reading, WantedWord } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Asks the index for texts that have some of its words one after another; gives their keys. */
export type Ask = (tokens: string) => Promise<ReadonlySet<string>>;

/** Keys of texts; `undefined` stands for all texts. */
type Keys = ReadonlySet<string> | undefined;

/** The keys of the texts that may answer one of the readings; `undefined` where any text may. */
export async function candidates(
	readings: readonly Reading[],
	vocabulary: Vocabulary,
	ask: Ask,
): Promise<Keys> {
	const proposed = readings.map(async (reading) => {
		const unfinished = vocabulary.unfinishedIn(reading);
		const words = reading.map(async (word) => {
			const beginnings = word === unfinished ? vocabulary : undefined;
			return union(await Promise.all([chinese(word, ask), english(word, beginnings, ask)]));
		});
		return intersection(await Promise.all(words));
	});
	return union(await Promise.all(proposed));
}

/** Only signs are in no word of the index, so that any text may have them. */
async function chinese({ literals, latin }: QueryWord, ask: Ask): Promise<Keys> {
	// Words in Latin letters are in the index as those of English are.
	if (latin.length > 0) return new Set();
	const phrases = new Set(literals.map((literal) => characterTokens(literal).join(' ')));
	if (phrases.has('')) return undefined;
	return union(await Promise.all([...phrases].map(ask)));
}

async function english(
	word: QueryWord,
	beginnings: Vocabulary | undefined,
	ask: Ask,
): Promise<Keys> {
	const words = word.english.length > 0 ? word.english : word.latin;
	if (words.length === 0) return new Set();
	const found = words.map(async (wanted, index) => {
		const isLast = index === words.length - 1;
		return union(await Promise.all(stemsOf(wanted, isLast ? beginnings : undefined).map(ask)));
	});
	return intersection(await Promise.all(found));
}

function stemsOf({ stems, spellings }: WantedWord, beginnings: Vocabulary | undefined): string[] {
	const begun = spellings.flatMap((one) => beginnings?.stemsFrom(one) ?? []);
	return [...new Set([...stems, ...begun].map(stemToken))].filter((token) => token !== '');
}

function union(all: readonly Keys[]): Keys {
	if (all.includes(undefined)) return undefined;
	return new Set(all.flatMap((keys) => [...(keys ?? [])]));
}

function intersection(all: readonly Keys[]): Keys {
	const [first, ...others] = all.filter((keys) => keys !== undefined);
	return first && new Set([...first].filter((key) => others.every((keys) => keys.has(key))));
}
