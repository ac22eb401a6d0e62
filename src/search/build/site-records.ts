/** Reads the records of the index from the data files of the finished site. */
import { z } from 'astro/zod';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bilingual } from '../../model/bilingual.ts';
import type { SearchRecord } from '../records.ts';

const texts = z.array(z.object({ id: z.string(), zh: z.string(), en: z.string() }));
const searchData = z.object({ headings: texts });
const topics = z.array(z.object({ id: z.string(), title: bilingual, description: bilingual }));
const notes = z.array(texts.element.extend({ number: z.number().int(), sentence: z.string() }));
const entries = z.array(
	texts.element.extend({
		forms: z.array(z.string()),
		variants: z.array(z.string()),
		explanation: bilingual,
	}),
);

/** The records of the two indexes. */
export interface SiteRecords {
	/** What is ours: terms, topics, notes and summaries. */
	own: SearchRecord[];
	/** The decision itself: headings and sentences, for a reader whose sentence file is missing. */
	decision: SearchRecord[];
}

/** All records of a built site; `site` is its folder. */
export async function readRecords(site: string): Promise<SiteRecords> {
	const read = async (file: string): Promise<unknown> =>
		JSON.parse(await readFile(join(site, 'data', file), 'utf8'));
	const { headings } = searchData.parse(await read('search.json'));
	const decision = [
		...headings.map((row) => ({ ...row, id: `heading:${row.id}` })),
		...texts
			.parse(await read('decision.json'))
			.map((row) => ({ ...row, id: `sentence:${row.id}` })),
	];
	const own = [
		...entries.parse(await read('glossary.json')).map(termRecord),
		...topics.parse(await read('topics.json')).map(({ id, title, description }) => ({
			id: `topic:${id}`,
			zh: `${title.zh}\n${description.zh}`,
			en: `${title.en}\n${description.en}`,
			names: { zh: 1, en: 1 },
		})),
		...notes.parse(await read('notes.json')).map((note) => ({ ...note, id: `note:${note.id}` })),
		...texts
			.parse(await read('summaries.json'))
			.map((row) => ({ ...row, id: `summary:${row.id}` })),
	];
	const inOrder = (records: readonly Omit<SearchRecord, 'order'>[]) =>
		records.map((record, order) => ({ ...record, order }));
	return { own: inOrder(own), decision: inOrder(decision) };
}

/** A term with its names, one a line, before its explanation. */
function termRecord({
	id,
	zh,
	en,
	forms,
	variants,
	explanation,
}: z.output<typeof entries>[number]) {
	return {
		id: `term:${id}`,
		zh: [zh, ...forms, explanation.zh].join('\n'),
		en: [en, ...variants, explanation.en].join('\n'),
		names: { zh: 1 + forms.length, en: 1 + variants.length },
	};
}
