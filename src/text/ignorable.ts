/**
 * A text without what has no look of its own: zero-width spaces and joiners, soft hyphens, byte-order
 * marks (Unicode property `Default_Ignorable_Code_Point`). They come along when text is copied.
 */
export function withoutIgnorable(text: string): string {
	return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}
