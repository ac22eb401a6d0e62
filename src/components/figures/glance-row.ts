/** A mark of a picture of the answers at a glance, as a row of its table. */
export interface GlanceRow {
	/** What it belongs to: an industry, a date. */
	head: string;
	/** The words of the decision. */
	name: string;
	/** Id of the sentence they stand in. */
	sentence: string;
}
