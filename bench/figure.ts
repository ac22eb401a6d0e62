import { z } from 'astro/zod';

/** What a figure is of: this site, the same text as plain HTML, or a site made with something else. */
export const SUBJECTS = ['site', 'bare', 'starlight', 'vitepress'] as const;

/** Something that was measured, and every value that was taken of it. */
export const figure = z.strictObject({
	/** What was looked at: `section 2-2`, `full text`, `build`. */
	what: z.string(),
	subject: z.enum(SUBJECTS),
	/** Under which conditions: `gzip`, `phone, brotli`, `10 × content`. */
	under: z.string(),
	/** What was measured: `LCP`, `before load: style`. */
	measure: z.string(),
	unit: z.enum(['ms', 'bytes', 'count', 'score']),
	/** One value a run, in the order of the runs; never none. */
	values: z.array(z.number()).min(1),
});

export type Figure = z.output<typeof figure>;

/** What tells one figure from all others. */
export function keyOf({ what, subject, under, measure }: Omit<Figure, 'values' | 'unit'>): string {
	return [what, subject, under, measure].join(' | ');
}

/** Figures of the same things, taken in several runs, with the values of all runs in each. */
export function gathered(figures: readonly Figure[]): Figure[] {
	const byKey = new Map<string, Figure>();
	for (const one of figures) {
		const known = byKey.get(keyOf(one));
		byKey.set(keyOf(one), { ...one, values: [...(known?.values ?? []), ...one.values] });
	}
	return [...byKey.values()];
}
