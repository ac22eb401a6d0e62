import { explanationText, type GlossaryEntry } from '../library/glossary.ts';
import { sentenceAnchor } from '../model/ids.ts';
import { csv } from './csv.ts';

/** An entry of `/data/glossary.json`. */
export interface GlossaryRow {
	/** Id of the term; its page is `/{zh,en}/glossary/<id>/`. */
	id: string;
	/** The Chinese term. */
	zh: string;
	/** Other Chinese forms in the text. */
	forms: string[];
	/** Pinyin with tone marks, by word. */
	pinyin: string;
	/** The preferred English. */
	en: string;
	/** Other accepted English renderings. */
	variants: string[];
	/** Field of policy. */
	domain: string;
	/** How firm the rendering is: `official`, `established` or `ours`. */
	standing: string;
	/** The explanation as plain text. */
	explanation: { zh: string; en: string };
	/** Ids of the sentences whose Chinese has the term or one of its forms. */
	uses: string[];
}

/** The glossary as plain data, in the order of the entries. */
export function glossaryRows(entries: readonly GlossaryEntry[]): GlossaryRow[] {
	return entries.map((entry) => ({
		id: entry.id,
		zh: entry.zh,
		forms: entry.forms,
		pinyin: entry.pinyin,
		en: entry.en,
		variants: entry.variants,
		domain: entry.domain,
		standing: entry.source.standing,
		explanation: { zh: explanationText(entry, 'zh'), en: explanationText(entry, 'en') },
		uses: entry.uses.map(({ sentence }) => sentence.id),
	}));
}

/** The columns of `/data/glossary.csv`. */
export const GLOSSARY_COLUMNS = [
	...(['id', 'zh', 'forms', 'pinyin', 'en', 'variants', 'domain', 'standing'] as const),
	...(['explanation_zh', 'explanation_en', 'uses'] as const),
];

/**
 * The same as CSV. Spreadsheets take a bare `3-3-3` for a date, so an id stands as the search names
 * it, `term:3-3-3`, and a sentence as fragments do, `s2-3.1.4`; scripts that cut these off, or read
 * the JSON, have the ids.
 */
export function glossaryCsv(rows: readonly GlossaryRow[]): string {
	const records = rows.map((row) => {
		const flat = {
			...row,
			id: `term:${row.id}`,
			explanation_zh: row.explanation.zh,
			explanation_en: row.explanation.en,
			uses: row.uses.map(sentenceAnchor),
		};
		return GLOSSARY_COLUMNS.map((column) => [flat[column]].flat().join('; '));
	});
	return csv(GLOSSARY_COLUMNS, records);
}
