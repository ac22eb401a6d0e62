/** The sentences and the glossary for spreadsheets. */
import { csv } from '../exports/csv.ts';
import { glossaryCsv, glossaryRows } from '../exports/glossary-data.ts';
import { allSentences, getSections, type Sentence } from '../library/decision.ts';
import { getGlossary } from '../library/glossary.ts';
import { sentenceAnchor } from '../model/ids.ts';
import type { DownloadFormat } from './format.ts';

const MEDIA_TYPE = 'text/csv; charset=utf-8';

/** Every sentence in both languages; its id is written as fragments have it, `s2-3.1.4`. */
export function sentencesCsv(sentences: readonly Sentence[]): string {
	return csv(
		['id', 'zh', 'en'],
		sentences.map(({ id, zh, en }) => [sentenceAnchor(id), zh, en]),
	);
}

export const sentenceTable: DownloadFormat = {
	file: 'suining-sentences.csv',
	mediaType: MEDIA_TYPE,
	make: () => sentencesCsv(allSentences(getSections())),
};

export const glossaryTable: DownloadFormat = {
	file: 'suining-glossary.csv',
	mediaType: MEDIA_TYPE,
	make: () => glossaryCsv(glossaryRows(getGlossary())),
};
