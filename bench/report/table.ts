/** A table that can be read as it stands and is one in Markdown, too: the first column to the left. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((title, column) =>
		Math.max(3, ...[title, ...rows.map((row) => row[column] ?? '')].map((text) => text.length)),
	);
	const line = (cells: readonly string[]) =>
		`| ${widths.map((width, column) => padded(cells[column] ?? '', width, column)).join(' | ')} |`;
	const rule = widths.map((width, column) =>
		column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
	);
	return [line(head), line(rule), ...rows.map(line)].join('\n');
}

function padded(text: string, width: number, column: number): string {
	return column === 0 ? text.padEnd(width) : text.padStart(width);
}
