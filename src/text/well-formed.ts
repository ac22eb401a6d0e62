/**
 * A text without halves of characters, such as a paste cut in the middle of an emoji leaves behind: no
 * address can hold them, and encoding one throws.
 */
export function wellFormed(text: string): string {
	return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
