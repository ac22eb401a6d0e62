/** How pages mark their texts: the selectors by which scripts find them. */

/** A text of the decision in one language, whose twin stands beside it: of a sentence, a heading, the adoption note. */
export const HALF = '[data-sentence],[data-heading],[data-adoption]';

/** Everything that has text in one of two languages: what is ours as well, summaries and notes. */
export const ANY_HALF = `${HALF},.summary-text,.note-text`;
