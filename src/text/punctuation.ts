/**
 * The original has four kinds of punctuation half-width; the site shows them full-width, as
 * Chinese is set (GB/T 15834). Nothing else differs, so the mapping can be undone exactly.
 */
const HALF_TO_FULL: Readonly<Record<string, string>> = {
	',': '，',
	';': '；',
	'(': '（',
	')': '）',
};

const FULL_TO_HALF: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(HALF_TO_FULL).map(([half, full]) => [full, half]),
);

/** The original's `,;()` as full-width `，；（）`; everything else stays. */
export function toFullWidth(original: string): string {
	return original.replace(/[,;()]/g, (mark) => HALF_TO_FULL[mark] ?? mark);
}

/** The exact reverse of {@link toFullWidth}: the text as the original has it. */
export function toOriginalPunctuation(text: string): string {
	return text.replace(/[，；（）]/g, (mark) => FULL_TO_HALF[mark] ?? mark);
}
