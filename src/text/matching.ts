/**
 * Finds terms in a sentence pair. In Chinese the longest term wins; in English only renderings of
 * terms that the same pair's Chinese holds are looked for, so alignment rules out false hits.
 */
import type { Mark, Run, Term } from '../model/term.ts';
import { foldEnglish } from './english-folding.ts';

/** The marks of a pair, each list in order and without overlaps. */
export interface PairMarks {
	zh: Mark[];
	en: Mark[];
}

/** All terms of a pair: in its Chinese by longest match, in its English by approved renderings. */
export function markPair(zh: string, en: string, terms: readonly Term[]): PairMarks {
	const inChinese = markChinese(zh, terms);
	const order = inChinese.map(({ id }) => id);
	const found = terms
		.filter(({ id }) => order.includes(id))
		.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
	return { zh: inChinese, en: markEnglish(en, found) };
}

/** Terms in a Chinese text; a longer one takes its characters before any shorter one. */
export function markChinese(text: string, terms: readonly Term[]): Mark[] {
	const candidates = terms.flatMap(({ id, forms }) =>
		forms.flatMap((form) => occurrences(text, form).map((start) => span(id, start, form.length))),
	);
	return longestFirst(candidates);
}

/**
 * Approved renderings in an English text; case, quotation marks and a plural s make no difference.
 * Where terms share a rendering, its occurrences go to them in turn, in the order of `terms`.
 */
export function markEnglish(text: string, terms: readonly Term[]): Mark[] {
	const folded = foldEnglish(text);
	const candidates = terms.flatMap(({ id, renderings }) =>
		renderings.flatMap((rendering) =>
			wordOccurrences(folded.text, foldEnglish(rendering).text).map(({ start, length }) => ({
				id,
				start: folded.offsets[start] ?? 0,
				end: (folded.offsets[start + length - 1] ?? 0) + 1,
			})),
		),
	);
	const turns = new Map<string, number>();
	return longestFirst(candidates).map((mark) => {
		const sharers = candidates.filter(({ start, end }) => start === mark.start && end === mark.end);
		const shared = sharers.map(({ id }) => id).join();
		const turn = turns.get(shared) ?? 0;
		turns.set(shared, turn + 1);
		return sharers[turn % sharers.length] ?? mark;
	});
}

/** A text cut at its marks. */
export function runsOf(text: string, marks: readonly Mark[]): Run[] {
	const runs: Run[] = [];
	let position = 0;
	for (const { id, start, end } of marks) {
		if (start > position) runs.push({ text: text.slice(position, start) });
		runs.push({ text: text.slice(start, end), term: id });
		position = end;
	}
	if (position < text.length) runs.push({ text: text.slice(position) });
	return runs;
}

function longestFirst(candidates: readonly Mark[]): Mark[] {
	const chosen: Mark[] = [];
	const byLength = [...candidates].sort(
		(a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
	);
	for (const mark of byLength) {
		if (chosen.every(({ start, end }) => mark.end <= start || mark.start >= end)) chosen.push(mark);
	}
	return chosen.sort((a, b) => a.start - b.start);
}

function span(id: string, start: number, length: number): Mark {
	return { id, start, end: start + length };
}

function occurrences(text: string, part: string): number[] {
	const found: number[] = [];
	for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) found.push(at);
	return found;
}

/** Occurrences that begin and end at word boundaries, with a plural s of the last word if any. */
function wordOccurrences(text: string, part: string): { start: number; length: number }[] {
	const isWord = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '');
	return occurrences(text, part).flatMap((start) => {
		const plural = text[start + part.length] === 's' ? 1 : 0;
		const length = part.length + plural;
		const whole = !isWord(text[start - 1]) && !isWord(text[start + length]);
		return whole ? [{ start, length }] : [];
	});
}
