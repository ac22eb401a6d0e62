/** What a line of the content is made of, as its author wrote it. */
import type { Reference } from './reference.ts';

/** Plain words. */
export interface Words {
	kind: 'words';
	text: string;
}

/** Where a note is marked, by the note's name in its file. */
export interface NoteMark {
	kind: 'mark';
	note: string;
}

/** A piece of a line; sentences of the decision have only words and marks. */
export type Piece = Words | NoteMark | Reference;
