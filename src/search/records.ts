/** What the full-text index is made of: every text of the site that can be found. */
import type { TextRow } from './text-index.ts';

/** Kinds of records, as their ids begin. */
export const RECORD_KINDS = ['sentence', 'heading', 'term', 'topic', 'note', 'summary'] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/** A text of the site with what a hit shows beside it. */
export interface SearchRecord extends TextRow {
	/** Its kind and its id among them, as hits name it: `term:1336`. */
	id: string;
	/** Its place among the records, by which hits are ordered. */
	order: number;
	/** Of terms and topics: how many lines of the text, in each language, are names. */
	names?: { zh: number; en: number };
	/** Of a note: its number within its section. */
	number?: number;
	/** Of a note: the id of the sentence that it is on. */
	sentence?: string;
}

/** The kind of a record and its id among those of its kind. */
export function kindOf({ id }: Pick<SearchRecord, 'id'>): { kind: RecordKind; id: string } {
	const [kind, own = ''] = id.split(/:(.*)/s);
	const known = RECORD_KINDS.find((one) => one === kind);
	if (known === undefined) throw new Error(`no kind of record: ${id}`);
	return { kind: known, id: own };
}
