/**
 * What is to be reached by when, on an axis that is true to scale, with a column below each date; on
 * a phone the columns stand one below the other.
 */
import { scaleLinear } from 'd3-scale';
import type { Language } from '../../model/language.ts';
import type { Frame } from './frame.ts';
import { rounded, type Label } from './label.ts';
import { textLines } from './text-lines.ts';

/** A year with what is said of it. */
export interface TimelineYear<Entry extends TimelineEntry = TimelineEntry> {
	year: number;
	/** The date in words. */
	heading: string;
	entries: Entry[];
}

/** One target. */
export interface TimelineEntry {
	label: string;
}

/** A target in its place. */
export interface PlacedEntry<Entry> {
	entry: Entry;
	label: Label;
}

/** A year in its place. */
export interface PlacedYear<Entry> {
	/** Its mark on the axis. */
	x: number;
	y: number;
	/** From the mark to the targets, SVG path data. */
	lead: string;
	heading: Label;
	entries: PlacedEntry<Entry>[];
}

/** The time line: its height, the ends of its axis, a tick for every year, the years with targets. */
export interface TargetTimeline<Entry> {
	height: number;
	axis: { x1: number; x2: number; y: number };
	/** A tick has its year written above it where there is room for all of them. */
	ticks: { year: number; x: number; isNamed: boolean }[];
	years: PlacedYear<Entry>[];
}

/** Between a dot and its words, between targets, below a heading, between stacked years. */
const INDENT = 14;
const ENTRY_GAP = 8;
const HEADING_GAP = 8;
const YEAR_GAP = 22;

/** Where the axis runs, below the names of the years, and where the targets begin. */
const AXIS_Y = 30;
const COLUMNS_Y = 62;
const AXIS_END = 20;

/** Widths of the columns beside each other; a phone has no room for that. */
const COLUMN_WIDTHS = [160, 296, 210];

/** Lays the time line out; `years` in order, the first and the last are the ends of the axis. */
export function targetTimeline<Entry extends TimelineEntry>(
	years: readonly TimelineYear<Entry>[],
	language: Language,
	frame: Frame,
): TargetTimeline<Entry> {
	const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
	const [x1, x2] = [AXIS_END, frame.width - AXIS_END];
	const at = scaleLinear([first, last], [x1, x2]);
	const isStacked = frame.name === 'narrow';
	let y = COLUMNS_Y;
	const columns = years.map((year, index) => {
		const mark = rounded(at(year.year));
		const width = isStacked ? frame.width : (COLUMN_WIDTHS[index] ?? frame.width);
		// The last column ends below its mark, the others begin there.
		const x = isStacked ? 0 : Math.min(mark, frame.width - width);
		const column = columnOf(year, { x, y, width }, language, frame);
		const rule = `M${x} ${y}H${x + width}`;
		const lead = isStacked ? rule : `M${mark} ${AXIS_Y}V${y}${rule}`;
		if (isStacked) y = column.bottom + YEAR_GAP;
		return { bottom: column.bottom, placed: { x: mark, y: AXIS_Y, lead, ...column.placed } };
	});
	const named = new Set(years.map(({ year }) => year));
	return {
		height: rounded(Math.max(...columns.map(({ bottom }) => bottom))),
		axis: { x1, x2, y: AXIS_Y },
		ticks: Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => ({
			year,
			x: rounded(at(year)),
			isNamed: !isStacked || named.has(year),
		})),
		years: columns.map(({ placed }) => placed),
	};
}

/** The heading of a year and its targets, one below the other. */
function columnOf<Entry extends TimelineEntry>(
	{ heading, entries }: TimelineYear<Entry>,
	box: { x: number; y: number; width: number },
	language: Language,
	{ fontSize, lineHeight }: Frame,
) {
	const baseline = lineHeight * 0.74;
	const headingLines = textLines(heading, language, box.width, fontSize * 1.12);
	const top = box.y + HEADING_GAP;
	let y = top + headingLines.length * lineHeight + HEADING_GAP;
	const placed = entries.map((entry): PlacedEntry<Entry> => {
		const lines = textLines(entry.label, language, box.width - INDENT, fontSize);
		const label = { x: rounded(box.x + INDENT), y: rounded(y + baseline), lines };
		y += lines.length * lineHeight + ENTRY_GAP;
		return { entry, label };
	});
	return {
		bottom: y,
		placed: {
			heading: { x: rounded(box.x), y: rounded(top + baseline), lines: headingLines },
			entries: placed,
		},
	};
}
