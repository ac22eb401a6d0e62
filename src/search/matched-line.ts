/** Cuts out of a text the sentence in which a query was found. */
import type { Span } from './spans.ts';

/** A stretch of a text with the places found in it, counted from its own beginning. */
export interface MatchedLine {
	text: string;
	spans: Span[];
}

/** Where a sentence ends: at its mark in Chinese, before the space behind it in English, at a line's end. */
const SENTENCE_END = /[。！？]|[.!?][”’)]?(?=\s+[\p{Lu}“‘(])|\n/gu;

/** The lines of a text that hold any of the places, each with those that it holds. */
export function matchedLines(text: string, spans: readonly Span[]): MatchedLine[] {
	return stretchesWith(cut(text, /\n/g), text, spans);
}

/** The first sentence of a text that holds any of the places; none if no place is in it. */
export function matchedSentence(text: string, spans: readonly Span[]): MatchedLine | undefined {
	return stretchesWith(cut(text, SENTENCE_END), text, spans)[0];
}

/** A text behind its first lines, its places with it; those in the lines before are left out. */
export function withoutLines(text: string, spans: readonly Span[], count: number): MatchedLine {
	const start = text.split('\n').slice(0, count).join('\n').length + (count > 0 ? 1 : 0);
	return {
		text: text.slice(start),
		spans: shifted(
			spans.filter((span) => span.start >= start),
			start,
		),
	};
}

function stretchesWith(
	stretches: readonly Span[],
	text: string,
	spans: readonly Span[],
): MatchedLine[] {
	return stretches.flatMap(({ start, end }) => {
		const within = spans.filter((span) => span.start >= start && span.start < end);
		if (within.length === 0) return [];
		const last = Math.max(end, ...within.map((span) => span.end));
		const stretch = text.slice(start, last);
		const margin = stretch.length - stretch.trimStart().length;
		return [{ text: stretch.trim(), spans: shifted(within, start + margin) }];
	});
}

function cut(text: string, ends: RegExp): Span[] {
	const stretches: Span[] = [];
	let start = 0;
	for (const { 0: found, index } of text.matchAll(ends)) {
		stretches.push({ start, end: index + found.length });
		start = index + found.length;
	}
	return [...stretches, { start, end: text.length }];
}

function shifted(spans: readonly Span[], by: number): Span[] {
	return spans.map(({ start, end }) => ({ start: start - by, end: end - by }));
}
