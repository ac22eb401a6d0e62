/** The number of words of an English text: what spaces set apart and has a letter or a digit. */
export function wordCount(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
