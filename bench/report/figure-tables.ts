/** The figures of a part as tables: one for each of the conditions under which they were taken. */
import type { Figure } from '../figure.ts';
import { median } from '../spread.ts';
import { table } from './table.ts';
import { written, writtenFigure } from './written.ts';

/** How a part is laid out. */
export interface Layout {
	row: (figure: Figure) => string;
	column: (figure: Figure) => string;
}

/** Each page a row, each measure a column. */
export const BY_PAGE: Layout = { row: ({ what }) => what, column: ({ measure }) => measure };

/** Each control a row, each page a column. */
export const BY_MEASURE: Layout = { row: ({ measure }) => measure, column: ({ what }) => what };

/** Each maker of the same page a row. */
export const BY_SUBJECT: Layout = {
	row: ({ subject }) => subject,
	column: ({ measure }) => measure,
};

/** The tables, each below what it was taken under. */
export function figureTables(figures: readonly Figure[], layout: Layout): string {
	// A bare page has no line of its own but is what the site’s figures are measured by.
	const bare = new Map(
		figures.filter(({ subject }) => subject === 'bare').map((one) => [twinKey(one), one]),
	);
	const shown = figures.filter(({ subject }) => subject !== 'bare');
	return [...Map.groupBy(shown, ({ under }) => under)]
		.map(([under, some]) => `### ${under}\n\n${oneTable(some, layout, bare)}\n`)
		.join('\n');
}

function oneTable(
	figures: readonly Figure[],
	{ row, column }: Layout,
	bare: ReadonlyMap<string, Figure>,
): string {
	const columns = [...new Set(figures.map(column))];
	const rows = [...Map.groupBy(figures, row)].map(([name, some]) => [
		name,
		...columns.map((title) => {
			const figure = some.find((one) => column(one) === title);
			return figure ? cell(figure, bare.get(twinKey(figure))) : '';
		}),
	]);
	return table(['', ...columns], rows);
}

function cell(figure: Figure, bare: Figure | undefined): string {
	const base = bare ? median(bare.values) : 0;
	const ratio = base > 0 ? ` · ${written(median(figure.values) / base, 'ratio')}` : '';
	return writtenFigure(figure) + ratio;
}

/** What a figure shares with that of the bare page. */
function twinKey({ what, under, measure }: Figure): string {
	return [what, under, measure].join('|');
}
