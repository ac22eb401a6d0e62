/**
 * An address without what copying, sending and typing have done to it: percent signs for its letters,
 * full-width letters and digits, characters that cannot be seen, space around it.
 */
export function plainAddress(text: string): string {
	return text
		.replace(/(?:%[\da-f]{2})+/gi, decoded)
		.normalize('NFKC')
		.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
		.trim();
}

/** Where an address was cut within a letter, that letter is lost. */
function decoded(encoded: string): string {
	try {
		return decodeURIComponent(encoded);
	} catch {
		return ' ';
	}
}
