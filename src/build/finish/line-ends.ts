/** The ends of what has lines of its own in any browser, and of what a paragraph follows. */
const ENDS = /<(?:br|\/(?:p|h[1-6]|li|dt|dd|td|th|caption|summary))>(?=<)|<\/\w+>(?=<p[ >])/g;

/**
 * Ends paragraphs, headings, items and cells in a line break, which compressing has taken out. No
 * browser shows it, but the text of a page without its elements, as clippers and reader modes hand it
 * on, would run from one into the next, and from one language into the other.
 */
export function withLineEnds(html: string): string {
	return html.replace(ENDS, '$&\n');
}
