/** What a note is for; its kind is shown to the reader. */
export const NOTE_KINDS = [
	/** What an instrument, programme or institution is. */
	'term',
	/** The meeting, document or coinage that a phrase refers to. */
	'background',
	/** Who acts, and who is bound by the sentence. */
	'actor',
	/** What is to be reached, by when, and whether it is measurable. */
	'target',
	/** How a sentence is to be read: what it promises and what it does not. */
	'reading',
	/** What has become of it since the decision was adopted, as far as we found; it says up to which day we looked. */
	'since',
	/** Why the English says it so. */
	'translation',
] as const;

export type NoteKind = (typeof NOTE_KINDS)[number];

/** Sources that need no entry in `content/sources.yaml`: the decision itself, and our own judgment. */
export const OWN_SOURCES = ['decision', 'our-reading'] as const;

/** The first line of a note: what it is for and what it rests on. */
export interface NoteHeader {
	kind: NoteKind;
	/** Ids of sources, one at least: of {@link OWN_SOURCES} or of `content/sources.yaml`. */
	sources: string[];
}

/** The kind that a word names, if it is one. */
export function noteKind(word: string): NoteKind | undefined {
	return NOTE_KINDS.find((kind) => kind === word);
}
