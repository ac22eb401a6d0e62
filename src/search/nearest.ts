/** What is offered where nothing was found: terms that look alike, and the part that does occur. */
import { foldLiteral } from '../text/literal-folding.ts';
import type { TermRow } from './terms.ts';

/** How alike two spellings must be to be offered, from 0 to 1. */
const LEAST_LIKENESS = 0.25;
const OFFERED = 5;

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
