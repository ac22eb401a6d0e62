/**
 * The lower half of a matrix of terms. A term's label stands right of its diagonal, so that it heads
 * the column below it and ends the row before it, and no label has to be turned. The area of a dot
 * is the number of sentences that the two terms share.
 */
import { scaleSqrt } from 'd3-scale';
import type { Language } from '../../model/language.ts';
import type { Frame } from './frame.ts';
import { rounded, type Box, type Label } from './label.ts';
import type { TermPair, TermsTogether } from '../../library/terms-together.ts';
import { textLines } from './text-lines.ts';
import { textWidth } from './text-width.ts';

/** A term with its label. */
export interface MatrixTerm {
	id: string;
	label: Label;
	/** From its label to the dots of its row and of its column, SVG path data; empty without dots. */
	guide: string;
}

/** A pair of terms as a dot. */
export interface MatrixDot {
	pair: TermPair;
	x: number;
	y: number;
	radius: number;
	/** Where a finger or a pointer finds it: the whole crossing of row and column. */
	cell: Box;
}

/** The matrix: its height, its terms from top to bottom, its dots row by row. */
export interface TermMatrix {
	height: number;
	terms: MatrixTerm[];
	dots: MatrixDot[];
}

const COLUMN_WIDTH = { narrow: 13, wide: 28 } as const;
const LEAST_ROW = 28;
const LABEL_GAP = 2;
const ROW_PADDING = 7;

/** Lays the matrix out; `names` has the label of each term. */
export function termMatrix(
	{ terms, pairs }: TermsTogether,
	names: ReadonlyMap<string, string>,
	language: Language,
	frame: Frame,
): TermMatrix {
	const width = COLUMN_WIDTH[frame.name];
	const most = Math.max(1, ...pairs.map(({ sentences }) => sentences.length));
	const radius = scaleSqrt([0, most], [0, Math.min(width, LEAST_ROW) / 2 - 0.5]);
	const places = new Map<string, Place>();
	let y = 0;
	for (const [index, { id }] of terms.entries()) {
		const x = index * width;
		const room = frame.width - x - LABEL_GAP;
		const lines = textLines(names.get(id) ?? id, language, room, frame.fontSize);
		const height = Math.max(LEAST_ROW, lines.length * frame.lineHeight + ROW_PADDING);
		places.set(id, { x, y, width, height, lines });
		y += height;
	}
	const dots = pairs.flatMap((pair): MatrixDot[] => {
		const [row, column] = [places.get(pair.row), places.get(pair.column)];
		if (!row || !column) return [];
		return [
			{
				pair,
				x: rounded(column.x + width / 2),
				y: rounded(row.y + row.height / 2),
				radius: rounded(radius(pair.sentences.length)),
				cell: { x: column.x, y: row.y, width, height: row.height },
			},
		];
	});
	return {
		height: y,
		terms: [...places].map(([id, place]) => ({
			id,
			label: labelOf(place, frame),
			guide: guideOf(id, place, dots),
		})),
		dots,
	};
}

/** The crossing of a term's own row and column, where its label begins. */
interface Place extends Box {
	lines: string[];
}

/** Where the last columns leave no room for a word, its label begins further left. */
function labelOf({ x, y, height, lines }: Place, { width, lineHeight, fontSize }: Frame): Label {
	const widest = Math.max(...lines.map((line) => textWidth(`${line} `, fontSize)));
	const left = Math.min(x + LABEL_GAP, width - widest);
	const above = (height - lines.length * lineHeight) / 2;
	return { x: rounded(left), y: rounded(y + above + lineHeight * 0.74), lines };
}

/** Lines only as far as the term has dots: to the first of its row and the last of its column. */
function guideOf(id: string, { x, y, width, height }: Place, dots: readonly MatrixDot[]): string {
	const first = dots.find(({ pair }) => pair.row === id);
	const last = dots.findLast(({ pair }) => pair.column === id);
	return [
		first ? `M${x - LABEL_GAP} ${rounded(y + height / 2)}H${first.x}` : '',
		last ? `M${rounded(x + width / 2)} ${y + height - LABEL_GAP}V${last.y}` : '',
	].join('');
}
