/** Checks what the full-text index proposes against the texts themselves. */
import type { Reading } from './query.ts';
import { kindOf, RECORD_KINDS, type SearchRecord } from './records.ts';
import { TextIndex, type TextHit } from './text-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The records that answer a query, by kind, in the order of the site; those in which its words follow
 * one another come first. Each kind answers by the first reading that it has an answer to.
 */
export function verified(
	records: readonly SearchRecord[],
	readings: readonly Reading[],
	vocabulary: Vocabulary,
): TextHit<SearchRecord>[] {
	const inOrder = [...records].sort((a, b) => a.order - b.order);
	return RECORD_KINDS.flatMap((kind) => {
		const ofKind = inOrder.filter((record) => kindOf(record).kind === kind);
		return new TextIndex(ofKind).search(readings, vocabulary).hits;
	});
}
