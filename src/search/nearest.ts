/** What is offered where nothing was found: terms and sections that are near, the part that does occur. */
import { sectionOf } from '../model/ids.ts';
import { englishWords } from '../text/english-words.ts';
import { hasHan } from '../text/han.ts';
import { foldLiteral } from '../text/literal-folding.ts';
import type { TermRow } from './terms.ts';
import type { TextRow } from './text-index.ts';

/** How alike two spellings must be to be offered, from 0 to 1. */
const LEAST_LIKENESS = 0.25;
const OFFERED = 5;

/** How alike a word must be to one of a section for the section to be offered, and how many are. */
const LEAST_OF_A_WORD = 0.4;
const SECTIONS_OFFERED = 3;

/** The terms whose Chinese or English is most like a query, most alike first. */
export function nearestTerms(query: string, terms: readonly TermRow[]): TermRow[] {
	const typed = foldLiteral(query).text;
	return terms
		.map((term) => {
			const likeness = [...term.forms, ...term.renderings].map((one) =>
				likenessOf(typed, foldLiteral(one).text),
			);
			return { term, likeness: Math.max(...likeness) };
		})
		.filter(({ likeness }) => likeness >= LEAST_LIKENESS)
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, OFFERED)
		.map(({ term }) => term);
}

/**
 * The ids of the sections with the words or, in Chinese, the characters most like those of a query,
 * the nearest first; none if nothing is like it.
 */
export function nearestSections(query: string, sentences: readonly TextRow[]): string[] {
	const words = hasHan(query)
		? Array.from(foldLiteral(query).text).filter(hasHan)
		: englishWords(query).map(({ word }) => word);
	const scores = new Map<string, number>();
	for (const { id, zh, en } of sentences) {
		const there = hasHan(query) ? Array.from(zh) : englishWords(en).map(({ word }) => word);
		const likenesses = words.map((word) => Math.max(0, ...there.map((one) => alike(word, one))));
		const near = likenesses.filter((likeness) => likeness >= LEAST_OF_A_WORD);
		const score = near.reduce((sum, likeness) => sum + likeness, 0) / words.length;
		scores.set(sectionOf(id), Math.max(score, scores.get(sectionOf(id)) ?? 0));
	}
	return [...scores]
		.filter(([, score]) => score > 0)
		.sort(([, a], [, b]) => b - a)
		.slice(0, SECTIONS_OFFERED)
		.map(([section]) => section);
}

function alike(a: string, b: string): number {
	return a === b ? 1 : likenessOf(a, b);
}

/**
 * The longest parts of a query that occur: its words if it has several, else stretches of it of two
 * characters and more.
 */
export function occurringParts(query: string, occurs: (part: string) => boolean): string[] {
	const words = query.trim().split(/\s+/);
	if (words.length > 1) return words.filter(occurs);
	const characters = Array.from(query.trim());
	for (let length = characters.length - 1; length >= 2; length -= 1) {
		for (let start = 0; start + length <= characters.length; start += 1) {
			const part = characters.slice(start, start + length).join('');
			if (/\p{Script=Han}/u.test(part) && occurs(part)) {
				return [part, ...occurringParts(characters.slice(start + length).join(''), occurs)];
			}
		}
	}
	return characters.length >= 2 && occurs(query) ? [query.trim()] : [];
}

/** Dice’s coefficient over pairs of neighboring characters: 1 for the same, 0 for nothing in common. */
function likenessOf(a: string, b: string): number {
	const [left, right] = [pairsOf(a), pairsOf(b)];
	if (left.length + right.length === 0) return 0;
	const rest = [...right];
	let common = 0;
	for (const pair of left) {
		const at = rest.indexOf(pair);
		if (at === -1) continue;
		rest.splice(at, 1);
		common += 1;
	}
	return (2 * common) / (left.length + right.length);
}

function pairsOf(text: string): string[] {
	const characters = Array.from(text);
	return characters.slice(1).map((one, index) => `${characters[index] ?? ''}${one}`);
}
