import type { Bilingual } from './bilingual.ts';
import type { Strength } from './strength.ts';

/** What the text itself says, in its own words. */
export interface Stated extends Bilingual {
	/** The sentence that says it, where that is another than the phrase’s own. */
	sentence?: string | undefined;
}

/** A phrase with a main verb: how firmly what is meant, and what the text says with it. */
export interface Commitment extends Bilingual {
	/** Id of the phrase: `2-3.1.4/3`. */
	id: string;
	/** Id of its sentence. */
	sentence: string;
	/** Its main verb, as it stands in the Chinese. */
	verb: string;
	strength: Strength;
	/** Who is to do it; `null` where that is not stated, as are the next two. */
	actor: Stated | null;
	/** By when. */
	date: Stated | null;
	/** How much. */
	measure: Stated | null;
	/** Ids of the topics of its sentence. */
	topics: string[];
}

/** The year that a date names. */
export function yearOf(date: Bilingual): string | undefined {
	return /\d{4}/.exec(date.zh)?.[0];
}
