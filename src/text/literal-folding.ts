/** Folds text for the literal search of Chinese: what readers may type differently becomes equal. */
import type { Folded } from './english-folding.ts';

/** Quotation marks by direction; their kind makes no difference. Straight ones have no direction. */
const QUOTATION_MARKS: Readonly<Record<string, string>> = {
	'「': '“',
	'『': '“',
	'‘': '“',
	'」': '”',
	'』': '”',
	'’': '”',
	"'": '"',
};

/** What is compared as it is: Han characters, small letters of English, digits. */
const IS_PLAIN = /^[\u4e00-\u9fff\da-z]$/;

const IGNORED = /[^\S\n]|\p{Default_Ignorable_Code_Point}/u;

const DASH = '[‐‑‒–—―−─〜~-]';
const DASHES = new RegExp(DASH, 'g');
const BETWEEN_DIGITS = new RegExp(`(?<=\\d)${DASH}(?=\\d)`, 'g');
const DOTS = /[·・•‧⋅∙]/g;

/**
 * Full-width forms as half-width (NFKC), lower case, quotation marks of one kind, dashes between
 * digits of one kind, no white space and nothing invisible. Line ends stay: they set apart the texts of a record, over which nothing runs.
 */
export function foldLiteral(text: string): Folded {
	let folded = '';
	const offsets: number[] = [];
	let offset = 0;
	for (const character of text) {
		if (IS_PLAIN.test(character)) {
			folded += character;
			offsets.push(offset);
			offset += 1;
			continue;
		}
		for (const unit of character.normalize('NFKC').toLowerCase()) {
			if (IGNORED.test(unit)) continue;
			const mark = QUOTATION_MARKS[unit] ?? unit;
			folded += mark;
			offsets.push(...Array.from({ length: mark.length }, () => offset));
		}
		offset += character.length;
	}
	return { text: folded.replace(BETWEEN_DIGITS, '-'), offsets };
}

/** A folded text in which numbers have no separators of thousands: `10,000` is `10000`. */
export function foldNumbers({ text, offsets }: Folded): Folded {
	const separators = Array.from(text.matchAll(/(?<=\d),(?=\d{3}(?!\d))/g), ({ index }) => index);
	if (separators.length === 0) return { text, offsets };
	const isKept = (_: unknown, index: number) => !separators.includes(index);
	return { text: text.split('').filter(isKept).join(''), offsets: offsets.filter(isKept) };
}

/** A folded text with all dashes and all middle dots alike; lengths stay. */
export function foldLooks(folded: string): string {
	return folded.replace(DASHES, '-').replace(DOTS, '·');
}

/**
 * The ways in which straight quotation marks can stand for directed ones: opening first, or closing
 * first, in turn. A text without them has one way: itself.
 */
export function directed(folded: string): string[] {
	if (!folded.includes('"')) return [folded];
	return ['“', '”'].map((first) => {
		let isFirst = false;
		return folded.replace(/"/g, () => {
			isFirst = !isFirst;
			if (isFirst) return first;
			return first === '“' ? '”' : '“';
		});
	});
}
