/** What the full text adds below the hits of the scan: terms, topics and notes, the best first. */
import { sectionOf } from '../../model/ids.ts';
import type { NoteRow } from '../../search/full-text-rows.ts';
import type { QuickAnswer } from '../../search/quick-search.ts';
import type { Span } from '../../search/spans.ts';
import { spansIn } from '../../search/text-spans.ts';
import type { BoxContext } from './box-context.element.ts';
import { noteItem, termItem, topicItem } from './result-hit.element.ts';
import type { HitGroup } from './result-list.element.ts';
import { fetchJson, type Sources } from './search-sources.element.ts';

/** Files that were asked for, so that each is asked for once. */
const rows = new Map<string, Promise<unknown>>();

/** Of how many sections with hits the notes are fetched before it is known that they are needed. */
const FETCHED_AHEAD = 4;

/** Fetches the notes of the sections with hits while Pagefind is still loading. */
export function fetchNotesAhead({ hits }: QuickAnswer, { data, language }: BoxContext): void {
	const sections = new Set(hits.map(({ sentence }) => sectionOf(sentence.id)));
	for (const section of [...sections].slice(0, FETCHED_AHEAD)) {
		void fetchRows(`${data}notes/${language}/${section}.json`);
	}
}

/** The groups for records such as `term:1336`; texts of notes are fetched by section. */
export async function fullTextGroups(
	records: readonly string[],
	{ terms, readings }: QuickAnswer,
	{ data }: Sources,
	context: BoxContext,
): Promise<HitGroup[]> {
	const { words } = context;
	const shown = new Set(terms.map(({ term }) => term.id));
	const spansOf = (text: string): Span[] => spansIn(text, readings);
	const ids = (kind: string) =>
		records.flatMap((record) =>
			record.startsWith(`${kind}:`) ? [record.slice(kind.length + 1)] : [],
		);
	const topics = ids('topic').flatMap((id) => data?.topics.find((topic) => topic.id === id) ?? []);
	const notes = await notesOf(ids('note'), context);
	const found = ids('term').flatMap((id) =>
		shown.has(id) ? [] : (data?.terms.find((term) => term.id === id) ?? []),
	);
	return [
		{
			...{ name: 'term', kind: 'term', label: words.term },
			items: found.map((term) => () => termItem(term, context)),
		},
		{
			...{ name: 'topic', kind: 'topic', label: words.topic },
			items: topics.map((topic) => () => topicItem(topic, spansOf, context)),
		},
		{
			...{ name: 'note', kind: 'note', label: words.note },
			items: notes.map((note) => () => noteItem(note, spansOf(note.text), context)),
		},
	];
}

async function notesOf(ids: readonly string[], { data, language }: BoxContext) {
	const sections = [...new Set(ids.map(sectionOfNote))];
	const files = sections.map((section) =>
		fetchRows<NoteRow>(`${data}notes/${language}/${section}.json`),
	);
	const all = (await Promise.all(files)).flat();
	return ids.flatMap((id) => {
		const note = all.find((one) => one.id === id);
		return note ? [{ ...note, section: sectionOfNote(id) }] : [];
	});
}

/** The section id at the beginning of a note’s id: `2-3` of `2-3-loans`. */
function sectionOfNote(id: string): string {
	return /^\d(?:-\d)?/.exec(id)?.[0] ?? '';
}

async function fetchRows<Row extends { id: string }>(address: string): Promise<Row[]> {
	const known = rows.get(address) ?? fetchJson(address);
	rows.set(address, known);
	const data = await known;
	return isRows<Row>(data) ? data : [];
}

function isRows<Row extends { id: string }>(data: unknown): data is Row[] {
	return Array.isArray(data) && data.every((row) => typeof row === 'object' && row !== null);
}
