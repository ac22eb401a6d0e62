/** SHA-256 of `content/decision/source.zh.txt`, the original as it was obtained. */
export const ORIGINAL_SHA256 = 'e9de0f866baa3084141d110b21ae56831b87dac7d391eca53d8e0b2ba28356e3';

/** What one section holds in the original, in the original's own punctuation. */
export interface OriginalSection {
	/** Section id, see `ids.ts`. */
	id: string;
	/** Heading without numeral and 。; the document's title for section 0. */
	title: string;
	/** Title of the part that this section opens, without its numeral. */
	part?: string | undefined;
	/** The adoption note; only in section 0. */
	adoption?: string | undefined;
	/** Running text, one string a paragraph; every sentence ends in 。 */
	paragraphs: string[];
}
