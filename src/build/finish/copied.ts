/**
 * The same text in memory of its own. JavaScript engines hold a piece of a longer text as a place in
 * it, so that one kept id keeps the whole page from which it was read.
 */
export function copied(text: string): string {
	return Buffer.from(text).toString();
}
