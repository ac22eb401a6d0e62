/** A stretch of a text: from `start` up to `end`, in UTF-16 units. */
export interface Span {
	start: number;
	end: number;
}

/** Stretches in order, those that touch or overlap made one. */
export function merged(spans: readonly Span[]): Span[] {
	const result: Span[] = [];
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
		const last = result.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else result.push({ start, end });
	}
	return result;
}
