/**
 * What may be sent, in bytes, which are the same on every machine: held by
 * tests/e2e/weight.spec.ts and shown by the bench beside what it measures. Times are goals.ts.
 */
const KIB = 1024;

/** Bytes as a server sends them with gzip. */
export const BUDGETS = {
	/** The styles that stand in a section’s page. */
	styles: 8.1 * KIB,
	/** A section’s page, which is all that the next one costs. */
	page: 36 * KIB,
	/** A page that leads nowhere. */
	notFound: 5 * KIB,
	/** What may come before the load event on a first visit. */
	beforeLoad: 36 * KIB,
	/** The one module of scripts. */
	module: 14.5 * KIB,
} as const;
