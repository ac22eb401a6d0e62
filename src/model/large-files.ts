/**
 * Files to take along that are too large to be kept on a device unasked: the whole text once more, as
 * a book, a page, a Word file or for print.
 */
const LARGE = /\.(?:epub|pdf|docx|html)$/;

/** Whether a file below `/downloads/` is one of them, by its name. */
export function isLarge(file: string): boolean {
	return LARGE.test(file);
}
