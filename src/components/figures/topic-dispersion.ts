/**
 * Where a topic is spoken of: its sentences on a strip on which each sentence of the decision has
 * one unit. A strip has no height of its own; the page stretches it.
 */

/** A sentence of the topic on its strip. */
export interface StripMark {
	/** Sentence id. */
	id: string;
	/** Where its unit begins: its place among all sentences, counted from 0. */
	start: number;
	/** The stretch in which a finger means this mark rather than a neighbor. */
	reach: { from: number; to: number };
}

/** A part on the strip, from its first sentence up to the first of the next part. */
export interface StripPart {
	/** Number of the part, 1–6; none for the preamble. */
	number: number | undefined;
	from: number;
	to: number;
}

/** How far from a mark a finger may miss it, in sentences; on a phone about 12 pixels. */
const MISS = 6;

/** The marks of a topic's sentences, in order; ids that the decision does not have are left out. */
export function stripMarks(topic: readonly string[], all: readonly string[]): StripMark[] {
	const wanted = new Set(topic);
	const places = all.flatMap((id, start) => (wanted.has(id) ? [{ id, start }] : []));
	return places.map(({ id, start }, index) => {
		const center = start + 0.5;
		const before = places[index - 1]?.start;
		const after = places[index + 1]?.start;
		const halfway = (other: number) => (other + 0.5 + center) / 2;
		return {
			id,
			start,
			reach: {
				from: Math.max(0, center - MISS, before === undefined ? 0 : halfway(before)),
				to: Math.min(all.length, center + MISS, after === undefined ? all.length : halfway(after)),
			},
		};
	});
}

/** The parts on the strip, in order, from the sections and how many sentences each has. */
export function stripParts(
	sections: readonly { part: number | undefined; sentences: readonly unknown[] }[],
): StripPart[] {
	const parts: StripPart[] = [];
	let position = 0;
	for (const { part, sentences } of sections) {
		const last = parts.at(-1);
		const to = position + sentences.length;
		if (last?.number === part && last) last.to = to;
		else parts.push({ number: part, from: position, to });
		position = to;
	}
	return parts;
}
