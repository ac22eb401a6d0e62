/** A text without the four tone marks of pinyin; the dots of ü stay. */
export function withoutTones(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[\u0300\u0301\u0304\u030c]/g, '')
		.normalize('NFC');
}
