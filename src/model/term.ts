/** What matching needs to know of a term. */
export interface Term {
	/** Id of its entry, or of its row among the terms that are only checked. */
	id: string;
	/** Its Chinese forms, the headword first. */
	forms: readonly string[];
	/** Its approved English renderings, the preferred one first. */
	renderings: readonly string[];
	/** Whether it has an entry that its marks can lead to. */
	hasEntry: boolean;
}

/** A term found in a text: from `start` up to `end`, in UTF-16 units. */
export interface Mark {
	id: string;
	start: number;
	end: number;
}

/** A piece of a text: plain, or one that belongs to a term. */
export interface Run {
	text: string;
	/** Id of the term; left out for plain text. */
	term?: string | undefined;
	/** Id of the sentence that the text leads to; left out where it leads to none. */
	sentence?: string | undefined;
}
