import type { Stretch } from '../../text/ribbon.ts';

/** A sentence of a topic on the ribbon. */
export interface ScoreMark extends Stretch {
	/** The stretch in which a finger means this mark rather than a neighbor. */
	reach: { from: number; to: number };
}

/** How far from a mark a finger may miss it, in characters; on a phone about 12 pixels. */
const MISS = 330;

/** The marks of a topic's sentences on the ribbon, in order; ids that the decision does not have are left out. */
export function scoreMarks(
	topic: readonly string[],
	{ sentences, length }: { sentences: readonly Stretch[]; length: number },
): ScoreMark[] {
	const wanted = new Set(topic);
	const marks = sentences.filter(({ id }) => wanted.has(id));
	return marks.map((mark, index) => {
		const [before, after] = [marks[index - 1], marks[index + 1]];
		const end = mark.start + mark.length;
		const halfBefore = before ? (before.start + before.length + mark.start) / 2 : 0;
		const halfAfter = after ? (end + after.start) / 2 : length;
		return {
			...mark,
			reach: {
				from: Math.round(Math.max(0, mark.start - MISS, halfBefore)),
				to: Math.round(Math.min(length, end + MISS, halfAfter)),
			},
		};
	});
}
