/** Files as bytes: what no reader sees, and what programs stumble over. */
import type { SourceFile } from '../content/files.ts';
import type { Fault } from '../model/fault.ts';

/** Signs that must not stand in a file, and what they are called. */
const UNSEEN = [
	[/\uFEFF/u, 'a byte-order mark'],
	[/\r/u, 'a carriage return'],
	[/\uFFFD/u, 'what is no UTF-8'],
	[/[\u200B-\u200F\u2028-\u202F\u2060-\u206F\u00AD]/u, 'an invisible sign'],
	[/[\u00A0\u3000]/u, 'a space that is none of the keyboard’s'],
	[/[^\P{Cc}\n\t\r]/u, 'a control character'],
	[/[\p{Script=Cyrillic}\p{Script=Greek}]/u, 'a letter of another alphabet'],
	[/\p{Co}/u, 'a character that no font has'],
] as const;

/** Files that are not plain UTF-8 with line feeds, or whose characters are composed otherwise than usual. */
export function checkEncoding(files: readonly SourceFile[]): Fault[] {
	return files.flatMap(({ file, source }): Fault[] => {
		const at = (index: number) => ({ file, line: source.slice(0, index).split('\n').length });
		const unseen = UNSEEN.flatMap(([sign, what]) => {
			const index = source.search(sign);
			if (index === -1) return [];
			const remedy =
				'save the file as UTF-8 without byte-order mark, with line feeds, and take it out';
			return [{ ...at(index), problem: `${what} (${codeOf(source, index)})`, remedy }];
		});
		const composed = source.normalize('NFC');
		if (composed === source) return unseen;
		const index = Array.from(source).findIndex((sign, place) => composed[place] !== sign);
		const remedy = 'write letters with their accents as one character (Unicode NFC)';
		return [...unseen, { ...at(index), problem: 'an accent that stands apart', remedy }];
	});
}

function codeOf(text: string, index: number): string {
	const code = text.codePointAt(index) ?? 0;
	return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
