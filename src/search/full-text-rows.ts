/** What the data files hold of which Pagefind only tells the ids: topics and notes. */
import type { Bilingual } from '../model/bilingual.ts';

/** A topic as `/data/topics/<language>.json` has it. */
export interface TopicRow extends Bilingual {
	/** Its page is `/{zh,en}/topics/<id>/`. */
	id: string;
	/** What is said of it, in that language. */
	text: string;
}

/** A note as `/data/notes/<language>/<section>.json` has it. */
export interface NoteRow {
	id: string;
	/** Its number within its section. */
	number: number;
	/** Its text in that language. */
	text: string;
}
