/** The heading under which a text is listed: its first letter, or 0–9 for what begins otherwise. */
export function initialOf(text: string): string {
	const first = /[\p{L}\p{N}]/u.exec(text)?.[0]?.toUpperCase() ?? '';
	return /\p{L}/u.test(first) ? first : '0–9';
}
