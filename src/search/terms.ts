/** Finds terms of the glossary by any of their spellings: Chinese, pinyin, initials, English. */
import { englishWords, type EnglishWord } from '../text/english-words.ts';
import { foldLiteral } from '../text/literal-folding.ts';
import { withoutTones } from '../text/tones.ts';
import type { Reading } from './query.ts';

/** A term as `/data/search.json` has it. */
export interface TermRow {
	/** Id of its entry. */
	id: string;
	/** The Chinese term, its other forms behind it. */
	forms: string[];
	/** The preferred English, its variants behind it. */
	renderings: string[];
}

/** A term that answers a query. */
export interface TermHit {
	term: TermRow;
	/** Whether the query is one of its spellings, not only part of one. */
	isExact: boolean;
	/** The Chinese characters whose pinyin was typed; none if the query is no pinyin. */
	spelled?: string | undefined;
}

interface Indexed {
	term: TermRow;
	forms: string[];
	english: EnglishWord[][];
}

interface Spelled {
	term: TermRow;
	syllables: string[];
	pinyin: string;
	initials: string;
}

/** The shortest beginning of a term's initials that is taken for initials. */
const LEAST_INITIALS = 3;

/** The terms of the glossary, made ready to be searched. */
export class TermIndex {
	readonly #terms: readonly Indexed[];
	#spelled: readonly Spelled[] = [];

	constructor(terms: readonly TermRow[]) {
		this.#terms = terms.map((term) => ({
			term,
			forms: term.forms.map((form) => foldLiteral(form).text),
			english: term.renderings.map((rendering) => englishWords(rendering)),
		}));
	}

	/** Takes the pinyin of the terms in their order: syllables as typed, with spaces between them. */
	addPinyin(pinyin: readonly string[]): void {
		this.#spelled = this.#terms.map(({ term }, index) => {
			const syllables = (pinyin[index] ?? '').split(' ');
			return {
				term,
				syllables,
				pinyin: syllables.join(''),
				initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
			};
		});
	}

	/** Terms that a reading names in Chinese or in English, exactly or in part. */
	named(readings: readonly Reading[]): TermHit[] {
		const literals = readings.flatMap((reading) => {
			const [first, ...more] = reading.map((word) => word.literals);
			return more.length === 0 ? (first ?? []) : [reading.map((word) => word.literals[0]).join('')];
		});
		const english = (readings[0] ?? []).flatMap((word) => word.english);
		return this.#terms.flatMap((one) => {
			const isExact =
				literals.some((literal) => one.forms.includes(literal)) ||
				one.english.some((words) => isSame(words, english));
			const isPart =
				literals.some((literal) =>
					one.forms.some(
						(form) => form.includes(literal) || (form.length > 1 && literal.includes(form)),
					),
				) || one.english.some((words) => hasAll(words, english));
			return isExact || isPart ? [{ term: one.term, isExact }] : [];
		});
	}

	/** Terms whose pinyin or initials were typed, with or without tones and spaces. */
	spelled(query: string): TermHit[] {
		const typed = withoutTones(query.normalize('NFKC').toLowerCase())
			.replace(/[\s'’-]/g, '')
			.replaceAll('ü', 'v');
		if (!/^(?=.*[a-z])[a-z\d]{2,}$/.test(typed)) return [];
		return this.#spelled.flatMap(({ term, syllables, pinyin, initials }): TermHit[] => {
			if (pinyin === typed || initials === typed) {
				return [{ term, isExact: true, spelled: term.forms[0] }];
			}
			const isInitials = typed.length >= LEAST_INITIALS && initials.startsWith(typed);
			const spelled = isInitials
				? charactersOf(term, 0, typed.length)
				: charactersSpelled(term, syllables, typed);
			return spelled === undefined ? [] : [{ term, isExact: false, spelled }];
		});
	}
}

/** The characters of a term whose syllables together are what was typed; the last may be unfinished. */
function charactersSpelled(
	term: TermRow,
	syllables: readonly string[],
	typed: string,
): string | undefined {
	for (let first = 0; first < syllables.length; first += 1) {
		let rest = typed;
		let next = first;
		for (; rest !== '' && next < syllables.length; next += 1) {
			const syllable = syllables[next] ?? '';
			if (!rest.startsWith(syllable) && !(next > first && syllable.startsWith(rest))) break;
			rest = rest.slice(syllable.length);
		}
		if (rest === '') return charactersOf(term, first, next);
	}
	return undefined;
}

/** The characters that have the syllables from one to another; signs between them go with them. */
function charactersOf({ forms }: TermRow, from: number, to: number): string {
	const characters = Array.from(forms[0] ?? '');
	const spoken = characters.flatMap((one, index) => (/[\p{L}\p{N}]/u.test(one) ? [index] : []));
	return characters.slice(spoken[from], (spoken[to - 1] ?? 0) + 1).join('');
}

function isSame(words: readonly EnglishWord[], typed: readonly EnglishWord[]): boolean {
	return (
		typed.length > 0 &&
		words.length === typed.length &&
		words.every(({ stem }, index) => stem === typed[index]?.stem)
	);
}

function hasAll(words: readonly EnglishWord[], typed: readonly EnglishWord[]): boolean {
	return (
		typed.length > 0 &&
		typed.every(({ stem, word: beginning }, index) =>
			words.some(
				(one) =>
					one.stem === stem || (index === typed.length - 1 && one.word.startsWith(beginning)),
			),
		)
	);
}
