/** Queries over the notes of the decision and the documents that they rest on. */
import type { TextLine } from '../content/lines.ts';
import type { SectionNote } from '../content/section-notes.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Language } from '../model/language.ts';
import type { NoteKind } from '../model/note.ts';
import type { Source } from '../model/source.ts';
import type { Run } from '../model/term.ts';
import { getSections, type Section } from './decision.ts';
import { sources } from './files.ts';
import { lineRuns } from './line-runs.ts';
import { runOf } from './references.ts';

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

let notes: Note[] | undefined;

/** Every note of the decision, in order. */
export function getNotes(): Note[] {
	notes ??= getSections().flatMap(notesOf);
	return notes;
}

const byId = new Map(sources.map((source) => [source.id, source]));

/** The public documents that notes rest on, by id. */
export function getSources(): ReadonlyMap<string, Source> {
	return byId;
}

/** A line of a note with what it names set apart. */
export function noteRuns(line: TextLine, language: Language): Run[] {
	return lineRuns<Run>(
		line,
		[],
		(run) => run,
		(piece) => (piece.kind === 'mark' ? { text: '' } : runOf(piece, language)),
	);
}

function notesOf({ id: section, notes: written }: Section): Note[] {
	const text = ({ pairs }: SectionNote, language: Language) =>
		pairs
			.map((pair) => noteRuns(pair[language], language).map((run) => run.text))
			.map((texts) => texts.join('').trim())
			.join(language === 'zh' ? '' : ' ');
	return written.map((note) => {
		const { id, number, sentence, kind, sources: documents } = note;
		const texts = { zh: text(note, 'zh'), en: text(note, 'en') };
		return { id, section, number, sentence, kind, sources: documents, ...texts };
	});
}
