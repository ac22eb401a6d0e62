/** Queries over the notes of the decision and the documents that they rest on. */
import { getCollection } from 'astro:content';
import { parseMdx } from '../markdown/parse.ts';
import { sectionNotes } from '../markdown/section-notes.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { NoteKind } from '../model/note.ts';
import type { Source } from '../model/source.ts';
import { getSections, type Section } from './decision.ts';

/** A note, plain text. */
export interface Note extends Bilingual {
	/** Unique in the decision; `noteAnchor` makes its fragment on the page of its section. */
	id: string;
	/** Id of its section. */
	section: string;
	/** Its number within the section. */
	number: number;
	/** Id of the sentence it belongs to. */
	sentence: string;
	kind: NoteKind;
	/** Ids of what it rests on, see `model/note.ts`. */
	sources: string[];
}

/** Every note of the decision, in order. */
export async function getNotes(): Promise<Note[]> {
	return (await getSections()).flatMap(notesOf);
}

/** The public documents that notes rest on, by id. */
export async function getSources(): Promise<ReadonlyMap<string, Source>> {
	return new Map((await getCollection('sources')).map(({ id, data }) => [id, data]));
}

function notesOf({ id: section, entry }: Section): Note[] {
	return sectionNotes(parseMdx(entry.body ?? ''), section).flatMap(
		({ id, number, sentence, header, pairs }) => {
			// The checks before the build refuse a note without its header.
			if (!header) return [];
			const zh = pairs.map((pair) => pair.zh.text).join('');
			const en = pairs.map((pair) => pair.en.text).join(' ');
			return [{ id, section, number, sentence, ...header, zh, en }];
		},
	);
}
