/** Carries the places found in one half of a pair over to the other, where terms tie them together. */
import type { Mark, Term } from '../model/term.ts';
import { markPair } from '../text/matching.ts';
import { merged, type Span } from './spans.ts';
import type { TermRow } from './terms.ts';
import type { TextHit } from './text-index.ts';

/** A hit marked in both languages, as far as one of the terms stands at what was found. */
export function withTwinSpans(hit: TextHit, terms: readonly TermRow[]): TextHit {
	const { row, zh, en } = hit;
	if (zh.length > 0 === en.length > 0 || terms.length === 0) return hit;
	const marks = markPair(row.zh, row.en, terms.map(toTerm));
	return zh.length > 0
		? { ...hit, en: spansOf(marks.en, idsAt(marks.zh, zh)) }
		: { ...hit, zh: spansOf(marks.zh, idsAt(marks.en, en)) };
}

function toTerm({ id, forms, renderings }: TermRow): Term {
	return { id, forms, renderings, hasEntry: true };
}

function idsAt(marks: readonly Mark[], spans: readonly Span[]): Set<string> {
	const overlaps = (mark: Mark) =>
		spans.some(({ start, end }) => mark.start < end && start < mark.end);
	return new Set(marks.filter(overlaps).map(({ id }) => id));
}

function spansOf(marks: readonly Mark[], ids: ReadonlySet<string>): Span[] {
	return merged(marks.filter(({ id }) => ids.has(id)));
}
