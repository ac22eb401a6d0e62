import { wordsOf, type TextLine } from '../content/lines.ts';
import type { Piece, Words } from '../model/piece.ts';
import type { Mark, Run } from '../model/term.ts';
import { runsOf } from '../text/matching.ts';

/** A piece of a line that is no words. */
export type OtherPiece = Exclude<Piece, Words>;

/**
 * A line piece by piece, its words cut at the marks of terms; a mark that another piece interrupts
 * is left out. Marks are places in the line's text.
 */
export function lineRuns<T>(
	line: TextLine,
	marks: readonly Mark[],
	toRun: (run: Run) => T,
	toOther: (piece: OtherPiece) => T,
): T[] {
	let offset = 0;
	return line.pieces.flatMap((piece): T[] => {
		const start = offset;
		offset += wordsOf(piece).length;
		if (piece.kind !== 'words') return [toOther(piece)];
		const own = marks
			.filter((mark) => mark.start >= start && mark.end <= offset)
			.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
		return runsOf(piece.text, own).map(toRun);
	});
}
