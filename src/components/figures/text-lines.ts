/** Breaks labels into lines, as SVG text does not. */
import type { Language } from '../../model/language.ts';
import { textWidth } from './text-width.ts';

/** Chinese marks that may not begin a line, and those that may not end one. */
const NOT_FIRST = /^[，。、；：？！）》”’·]/;
const NOT_LAST = /[（《“‘]$/;

/** One segmenter a language: it tells words where none are spaced. */
const SEGMENTERS = {
	zh: new Intl.Segmenter('zh', { granularity: 'word' }),
	en: undefined,
} as const;

/**
 * A text in lines no wider than `width`, in the unit of `fontSize`; Chinese breaks between words,
 * English at spaces. A piece that is wider by itself stands alone in its line.
 */
export function textLines(
	text: string,
	language: Language,
	width: number,
	fontSize: number,
): string[] {
	const lines: string[] = [];
	for (const piece of piecesOf(text, language)) {
		const last = lines.at(-1);
		if (last !== undefined && textWidth((last + piece).trimEnd(), fontSize) <= width) {
			lines[lines.length - 1] = last + piece;
		} else {
			lines.push(piece);
		}
	}
	return lines.map((line) => line.trimEnd());
}

/** The smallest pieces between which a line may break. */
function piecesOf(text: string, language: Language): string[] {
	const segmenter = SEGMENTERS[language];
	const parts = segmenter
		? [...segmenter.segment(text)].map(({ segment }) => segment)
		: (text.match(/\S+\s*/g) ?? []);
	return parts.reduce<string[]>((pieces, part) => {
		const last = pieces.at(-1);
		if (last !== undefined && (NOT_FIRST.test(part) || NOT_LAST.test(last))) {
			pieces[pieces.length - 1] = last + part;
		} else {
			pieces.push(part);
		}
		return pieces;
	}, []);
}
