/**
 * A title in sentence case: its first word and the names in it keep their capitals. Hyphenated words
 * are lowered as a whole.
 */
export function sentenceCase(title: string, ...names: string[]): string {
	const kept = title.indexOf(' ');
	const lowered = title.slice(0, kept) + title.slice(kept).toLowerCase();
	return names.reduce((text, name) => text.replaceAll(name.toLowerCase(), name), lowered);
}
