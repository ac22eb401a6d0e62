/**
 * The decision as a map: parts are bands in the order of the text, sections the fields in them. The
 * area of every field is its share of the Chinese text; headings stand outside the areas.
 */
import {
	hierarchy,
	treemap,
	treemapBinary,
	treemapDice,
	treemapSlice,
	treemapSquarify,
} from 'd3-hierarchy';
import type { Language } from '../../model/language.ts';
import type { Frame } from './frame.ts';
import { rounded, type Box, type Label } from './label.ts';
import { textLines } from './text-lines.ts';
import { textWidth } from './text-width.ts';

/** A section as the map needs it. */
export interface MapSection {
	id: string;
	/** What stands in its field; empty where the heading of its part says all. */
	label: string;
	/** Length of its Chinese text in characters. */
	characters: number;
}

/** A part, or the preamble. */
export interface MapPart {
	/** What stands above its fields. */
	label: string;
	sections: MapSection[];
}

/** A section's field. */
export interface MapField extends Box {
	id: string;
	label: Label;
}

/** A part's heading and fields. */
export interface MapBand {
	heading: Label;
	fields: MapField[];
}

/** The map: its height, and its bands in order. */
export interface DecisionMap {
	height: number;
	bands: MapBand[];
}

/** How many parts stand beside each other in each row; the preamble counts as one. */
const PARTS_PER_ROW = { narrow: [1, 1, 1, 1, 1, 1, 1], wide: [1, 1, 1, 2, 2] } as const;

/** Between a field’s edge and its label, and between bands. */
const PADDING = 6;
const BAND_GAP = 12;
const COLUMN_GAP = 16;

/** The smallest and the largest area for one character that is tried; a phone should not scroll for long. */
const FIRST_AREA = 20;
const LAST_AREA = { narrow: 40, wide: 60 } as const;

/** How much wider bold letters are. */
const BOLD = 1.12;

/**
 * How fields may be cut out of a band; of those whose labels fit, the first is taken. Squarer fields
 * are easier to compare, flatter ones hold longer lines.
 */
const TILINGS = [
	treemapSquarify.ratio(1),
	treemapSquarify.ratio(2),
	treemapSquarify.ratio(4),
	treemapBinary,
	treemapSlice,
	treemapDice,
] as const;

/** Lays the map out as small as its labels allow; where even the largest is too small, labels are cut. */
export function decisionMap(
	parts: readonly MapPart[],
	language: Language,
	frame: Frame,
): DecisionMap {
	for (let area = FIRST_AREA; area < LAST_AREA[frame.name]; area += 1) {
		const map = mapOf(parts, language, frame, area);
		const fields = map.bands.flatMap((band) => band.fields);
		if (fields.every((field) => labelFits(field, frame))) return map;
	}
	const largest = mapOf(parts, language, frame, LAST_AREA[frame.name]);
	const cut = (field: MapField) => ({ ...field, label: cutToField(field, frame) });
	return {
		...largest,
		bands: largest.bands.map((band) => ({ ...band, fields: band.fields.map(cut) })),
	};
}

/** Whether the label of a field lies within it. */
export function labelFits(field: MapField, frame: Frame): boolean {
	const { lines } = field.label;
	const tall = lines.length * frame.lineHeight;
	return lines.length === 0 || (!isTooWide(field, frame) && tall <= field.height - PADDING);
}

function isTooWide({ width, label: { lines } }: MapField, frame: Frame): boolean {
	return lines.some((line) => textWidth(line, frame.fontSize) > width - 2 * PADDING);
}

/** As many lines of a label as its field has room for; an ellipsis says that it goes on. */
function cutToField({ height, label }: MapField, frame: Frame): Label {
	const room = Math.max(1, Math.floor((height - PADDING) / frame.lineHeight));
	if (label.lines.length <= room) return label;
	const lines = label.lines.slice(0, room);
	return { ...label, lines: lines.with(-1, `${lines.at(-1) ?? ''}…`) };
}

function mapOf(
	parts: readonly MapPart[],
	language: Language,
	frame: Frame,
	area: number,
): DecisionMap {
	const bands: MapBand[] = [];
	let [y, next] = [0, 0];
	for (const count of PARTS_PER_ROW[frame.name]) {
		const row = parts.slice(next, next + count);
		next += count;
		const total = sum(row.map(lengthOf));
		const room = frame.width - COLUMN_GAP * (row.length - 1);
		const columns = row.map((part) => {
			const width = (room * lengthOf(part)) / total;
			const lines = textLines(part.label, language, width, frame.fontSize * BOLD);
			return { part, width, lines };
		});
		const headingLines = Math.max(...columns.map(({ lines }) => lines.length));
		const top = y + headingLines * frame.lineHeight + PADDING;
		const height = (total * area) / room;
		let x = 0;
		for (const { part, width, lines } of columns) {
			// Headings of a row stand on their fields, however many lines they have.
			const first = top - PADDING - (lines.length - 1) * frame.lineHeight - 2;
			bands.push({
				heading: { x: rounded(x), y: rounded(first), lines },
				fields: fieldsOf(part, { x, y: top, width, height }, language, frame),
			});
			x += width + COLUMN_GAP;
		}
		y = top + height + BAND_GAP;
	}
	return { height: rounded(y - BAND_GAP), bands };
}

/** The fields of a part by the tiling that leaves room for most labels, the first among equals. */
function fieldsOf(part: MapPart, box: Box, language: Language, frame: Frame): MapField[] {
	const tiled = TILINGS.map((tile) => tiledFields(part, box, tile, language, frame));
	// A label with too many lines can be cut, a word that is too long would run into the next field.
	const runsOver = (field: MapField) => (isTooWide(field, frame) ? fieldsMost : 0);
	const fieldsMost = part.sections.length + 1;
	const tight = (fields: MapField[]) =>
		sum(fields.map((field) => (labelFits(field, frame) ? 0 : 1) + runsOver(field)));
	return tiled.toSorted((a, b) => tight(a) - tight(b))[0] ?? [];
}

function tiledFields(
	{ sections }: MapPart,
	box: Box,
	tile: (typeof TILINGS)[number],
	language: Language,
	frame: Frame,
): MapField[] {
	const root = hierarchy<TreeDatum>({ children: sections }).sum((datum) => datum.characters ?? 0);
	const placed = treemap<TreeDatum>().tile(tile).size([box.width, box.height])(root);
	return sections.flatMap(({ id, label }, index) => {
		const field = placed.children?.[index];
		if (!field) return [];
		const [x, y, width] = [box.x + field.x0, box.y + field.y0, field.x1 - field.x0];
		const lines = label && textLines(label, language, width - 2 * PADDING, frame.fontSize);
		return {
			id,
			x: rounded(x),
			y: rounded(y),
			width: rounded(width),
			height: rounded(field.y1 - field.y0),
			label: {
				x: rounded(x + PADDING),
				y: rounded(y + PADDING + frame.fontSize * 0.85),
				lines: lines || [],
			},
		};
	});
}

/** What d3 is told of a section, or of the part over it. */
interface TreeDatum {
	children?: readonly TreeDatum[];
	characters?: number;
}

function lengthOf(part: MapPart): number {
	return sum(part.sections.map(({ characters }) => characters));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
