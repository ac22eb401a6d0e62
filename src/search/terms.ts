/** Finds terms of the glossary by any of their spellings: Chinese, pinyin, initials, English. */
import { englishWords } from '../text/english-words.ts';
import { foldLiteral } from '../text/literal-folding.ts';
import { withoutTones } from '../text/tones.ts';
import type { Reading } from './query.ts';
import type { Span } from './spans.ts';
import { TextIndex, type TextRow } from './text-index.ts';
import type { Vocabulary } from './vocabulary.ts';

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
	/** Where the query stands in its names, one a line: see {@link formLines} and {@link renderingLines}. */
	zh: Span[];
	en: Span[];
	/** The Chinese characters whose pinyin was typed; none if the query is no pinyin. */
	spelled?: string | undefined;
}

/** A term as a text that can be found: a line for each of its names. */
interface TermText extends TextRow {
	term: TermRow;
}

interface Spelled {
	term: TermRow;
	syllables: string[];
	pinyin: string;
	initials: string;
}

/** The shortest beginning of a term's initials that is taken for initials. */
const LEAST_INITIALS = 4;

/** The Chinese names of a term, one a line. */
export function formLines({ forms }: TermRow): string {
	return forms.join('\n');
}

/** The English names of a term, one a line. */
export function renderingLines({ renderings }: TermRow): string {
	return renderings.join('\n');
}

/** The terms of the glossary, made ready to be searched. */
export class TermIndex {
	readonly #terms: readonly TermRow[];
	readonly #names: TextIndex<TermText>;
	#spelled: readonly Spelled[] = [];

	constructor(terms: readonly TermRow[]) {
		this.#terms = terms;
		this.#names = new TextIndex(
			terms.map((term) => ({
				...{ id: term.id, zh: formLines(term), en: renderingLines(term), term },
			})),
		);
	}

	/** The English words of all names. */
	get words() {
		return this.#names.words;
	}

	/** The term of an id. */
	withId(id: string): TermRow | undefined {
		return this.#terms.find((term) => term.id === id);
	}

	/** Takes the pinyin of the terms in their order: syllables as typed, with spaces between them. */
	addPinyin(pinyin: readonly string[]): void {
		this.#spelled = this.#terms.map((term, index) => {
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
	named(readings: readonly Reading[], vocabulary: Vocabulary): TermHit[] {
		const literals = readings.flatMap((reading) => {
			const [only, ...more] = reading;
			const joined = [reading.map((word) => word.literals[0]).join('')];
			return more.length === 0 ? (only?.literals ?? []) : joined;
		});
		const english = (readings[0] ?? []).flatMap((word) => word.english);
		const typed = english.map(({ stems }) => stems);
		return this.#names.search(readings, vocabulary).hits.map(({ row, zh, en }) => ({
			...{ term: row.term, zh, en },
			isExact:
				row.term.forms.some((form) => literals.includes(foldLiteral(form).text)) ||
				row.term.renderings.some((rendering) => isSame(stemsOf(rendering), typed)),
		}));
	}

	/** Terms whose pinyin or initials were typed, with or without tones and spaces. */
	spelled(query: string): TermHit[] {
		const typed = withoutTones(query.normalize('NFKC').toLowerCase())
			.replace(/[^\p{L}\p{N}]/gu, '')
			.replaceAll('ü', 'v');
		if (!/^(?=.*[a-z])[a-z\d]{2,}$/.test(typed)) return [];
		return this.#spelled.flatMap(({ term, syllables, pinyin, initials }): TermHit[] => {
			const hit = { term, zh: [], en: [] };
			if (pinyin === typed || initials === typed) {
				return [{ ...hit, isExact: true, spelled: term.forms[0] }];
			}
			const isInitials = typed.length >= LEAST_INITIALS && initials.startsWith(typed);
			const spelled = isInitials
				? charactersOf(term, 0, typed.length)
				: charactersSpelled(term, syllables, typed);
			return spelled === undefined ? [] : [{ ...hit, isExact: false, spelled }];
		});
	}
}

function stemsOf(rendering: string): string[] {
	return englishWords(rendering).map(({ stem }) => stem);
}

/**
 * The characters of a term whose syllables together are what was typed. There must be two at least,
 * within a term three: fewer are too often an English word or another name (“fan”, “Shanxi”). The
 * last may be unfinished, but for its first letter.
 */
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
			const isUnfinished = next > first && rest.length >= 2 && syllable.startsWith(rest);
			if (!rest.startsWith(syllable) && !isUnfinished) break;
			rest = rest.slice(syllable.length);
		}
		if (rest === '' && next - first >= (first === 0 ? 2 : 3))
			return charactersOf(term, first, next);
	}
	return undefined;
}

/** The characters that have the syllables from one to another; signs between them go with them. */
function charactersOf({ forms }: TermRow, from: number, to: number): string {
	const characters = Array.from(forms[0] ?? '');
	const spoken = characters.flatMap((one, index) => (/[\p{L}\p{N}]/u.test(one) ? [index] : []));
	return characters.slice(spoken[from], (spoken[to - 1] ?? 0) + 1).join('');
}

function isSame(stems: readonly string[], typed: readonly (readonly string[])[]): boolean {
	return (
		stems.length === typed.length && stems.every((stem, index) => typed[index]?.includes(stem))
	);
}

/** Each term once, exact ones first. */
export function withoutRepeats(hits: readonly TermHit[]): TermHit[] {
	const byId = new Map<string, TermHit>();
	for (const hit of [...hits.filter(({ isExact }) => isExact), ...hits]) {
		if (!byId.has(hit.term.id)) byId.set(hit.term.id, hit);
	}
	return [...byId.values()];
}
