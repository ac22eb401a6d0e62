import type { ConsistencyTerm } from '../model/glossary.ts';
import type { Term } from '../model/term.ts';

/** What of an entry matching needs. */
interface TermFields {
	id: string;
	zh: string;
	forms: readonly string[];
	en: string;
	variants: readonly string[];
}

/** The term of an entry. */
export function termOf({ id, zh, forms, en, variants }: TermFields): Term {
	return { id, forms: [zh, ...forms], renderings: [en, ...variants], hasEntry: true };
}

/** Every term looked for: the entries that are marked, then those that are only checked. */
export function termsOf(
	entries: readonly (TermFields & { marked: boolean })[],
	consistency: readonly ConsistencyTerm[],
): Term[] {
	return [
		...entries.filter(({ marked }) => marked).map(termOf),
		...consistency.map((row) => ({ ...termOf({ ...row, forms: [] }), hasEntry: false })),
	];
}
