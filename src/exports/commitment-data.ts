import type { Commitment, Stated } from '../model/commitment.ts';
import { sentenceAnchor } from '../model/ids.ts';
import type { Phrase } from '../library/phrase-offsets.ts';
import { csv } from './csv.ts';

/** A row of `/data/commitments.json`, every phrase with a strength; what is not stated is `null`. */
export type CommitmentRow = Omit<Commitment, 'verb'>;

/** The register as data. */
export function commitmentRows(rows: readonly Commitment[]): CommitmentRow[] {
	return rows.map(({ id, sentence, zh, en, strength, actor, date, measure, topics }) => ({
		...{ id, sentence, zh, en, strength, actor, date, measure, topics },
	}));
}

export const COMMITMENT_COLUMNS = [
	...(['id', 'sentence', 'zh', 'en', 'strength', 'actor_zh', 'actor_en'] as const),
	...(['date_zh', 'date_en', 'measure_zh', 'measure_en', 'topics'] as const),
];

/**
 * The same as CSV: ids as fragments have them, `s2-3.1.4/3` and `s2-3.1.4`, so that no spreadsheet
 * takes them for dates; what is not stated is empty.
 */
export function commitmentsCsv(rows: readonly Commitment[]): string {
	const stated = (key: string, words: Stated | null) => ({
		[`${key}_zh`]: words?.zh ?? '',
		[`${key}_en`]: words?.en ?? '',
	});
	const records = rows.map(({ id, sentence, zh, en, strength, topics, ...row }) => {
		const flat: Record<string, string> = {
			...{ id: sentenceAnchor(id), sentence: sentenceAnchor(sentence), zh, en, strength },
			...stated('actor', row.actor),
			...stated('date', row.date),
			...stated('measure', row.measure),
			topics: topics.join('; '),
		};
		return COMMITMENT_COLUMNS.map((column) => flat[column] ?? '');
	});
	return csv(COMMITMENT_COLUMNS, records);
}

/** `/data/phrases.json`: the phrases of every text by its id; see `Phrase`. */
export function phraseData(phrases: ReadonlyMap<string, Phrase[]>): Record<string, Phrase[]> {
	return Object.fromEntries(phrases);
}
