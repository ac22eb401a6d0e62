/** The middle of some values; between two of them where their number is even. */
export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/** How far values lie apart: from the first to the third quarter of them. */
export function spread(values: readonly number[]): { low: number; high: number } {
	return { low: quantile(values, 0.25), high: quantile(values, 0.75) };
}

/** The value below which a share of all values lies, in a straight line between two of them. */
function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const place = (sorted.length - 1) * share;
	const below = sorted[Math.floor(place)];
	const above = sorted[Math.ceil(place)];
	if (below === undefined || above === undefined) throw new Error('there are no values');
	return below + (above - below) * (place - Math.floor(place));
}
