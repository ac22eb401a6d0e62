import type { Bilingual } from '../../model/bilingual.ts';
import type { AlternateFile } from '../../model/download.ts';

/** What the head of a page says of the whole decision, for reference managers and programs. */
export interface WorkHead {
	title: Bilingual;
	/** The files that have all of it in the page’s language. */
	files: readonly AlternateFile[];
}
