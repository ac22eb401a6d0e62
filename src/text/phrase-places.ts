/** Where the phrases of an alignment stand in a text, and what of the text no phrase holds. */
import { englishWords } from './english-words.ts';

/** A stretch of a text: from `start` up to `end`, in UTF-16 units. */
export interface Place {
	start: number;
	end: number;
}

/** Where a phrase stands, or why that cannot be said. */
export type FoundPlaces = { places: Place[] } | { problem: string };

const OCCURRENCE = /#(\d+)$/;

/**
 * The places of a phrase: its parts are set apart by `…`; a part that stands in the text more than once
 * says which one it means, `the city#2`. Parts begin and end with whole words.
 */
export function placesOf(phrase: string, text: string): FoundPlaces {
	const places: Place[] = [];
	for (const part of phrase.split('…').map((one) => one.trim())) {
		const words = part.replace(OCCURRENCE, '');
		const number = OCCURRENCE.exec(part)?.[1];
		const found = words === '' ? [] : occurrences(words, text);
		if (found.length === 0) return { problem: `“${words}” does not stand in the text` };
		if (number === undefined && found.length > 1) {
			return { problem: `“${words}” stands in the text ${found.length} times` };
		}
		const place = found[Number(number ?? 1) - 1];
		if (!place) return { problem: `“${words}” stands in the text only ${found.length} times` };
		places.push(place);
	}
	return { places };
}

/** All places of words in a text; where a Latin word or a number goes on, there is none. */
export function occurrences(words: string, text: string): Place[] {
	const found: Place[] = [];
	for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
		const end = at + words.length;
		if (!isWithinWord(text, at) && !isWithinWord(text, end)) found.push({ start: at, end });
	}
	return found;
}

function isWithinWord(text: string, at: number): boolean {
	return /^[\p{Script=Latin}\p{N}]{2}$/u.test(text.slice(Math.max(at - 1, 0), at + 1));
}

/** What of a text must be in a group: each Chinese character but punctuation. */
export function chineseUnits(text: string): Place[] {
	return Array.from(text.matchAll(/[\p{L}\p{N}]/gu), ({ 0: unit, index }) => ({
		start: index,
		end: index + unit.length,
	}));
}

/** What of a text must be in a group: each English word. */
export function englishUnits(text: string): Place[] {
	return englishWords(text).map(({ start, end }) => ({ start, end }));
}

/** The units that no place holds whole, joined where they follow each other. */
export function uncovered(units: readonly Place[], places: readonly Place[]): Place[] {
	const joined: Place[] = [];
	let isOpen = false;
	for (const unit of units) {
		const isHeld = places.some((place) => contains(place, unit));
		const last = joined.at(-1);
		if (!isHeld && isOpen && last) last.end = unit.end;
		else if (!isHeld) joined.push({ ...unit });
		isOpen = !isHeld;
	}
	return joined;
}

/** Whether one place holds another whole. */
export function contains(outer: Place, inner: Place): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two places share a character. */
export function overlaps(a: Place, b: Place): boolean {
	return a.start < b.end && b.start < a.end;
}
