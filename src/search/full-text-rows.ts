/** What the data files hold of notes, of which Pagefind only tells the ids. */
/** A note as `/data/notes/<language>/<section>.json` has it. */
export interface NoteRow {
	id: string;
	/** Its number within its section. */
	number: number;
	/** Its text in that language. */
	text: string;
}
