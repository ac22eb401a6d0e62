/** Bars as an SVG picture that reads in light and in dark. */

/** One thing with its bars, all on one scale. */
export interface BarRow {
	label: string;
	/** The length of each bar and what stands behind it. */
	bars: { value: number; text: string }[];
}

export interface BarChart {
	title: string;
	/** What each bar of a row is, in their order. */
	legend: string[];
	rows: BarRow[];
	/** A line that no bar should cross. */
	limit?: number;
}

const WIDTH = 760;
const LEFT = 200;
const RIGHT = 110;
const BAR = 14;
const GAP = 10;
const HEAD = 56;
const COLORS = ['#c8442f', '#8a8577', '#4a7a8c', '#b08a3c'];

/** Draws the chart. */
export function barChart({ title, legend, rows, limit }: BarChart): string {
	const longest = Math.max(limit ?? 0, 1e-9, ...rows.flatMap(({ bars }) => bars.map(valueOf)));
	const scale = (WIDTH - LEFT - RIGHT) / longest;
	const parts: string[] = [];
	let y = HEAD;
	for (const { label, bars } of rows) {
		const middle = y + (bars.length * BAR) / 2 + 4;
		parts.push(`<text x="${LEFT - 8}" y="${middle}" text-anchor="end">${escaped(label)}</text>`);
		for (const [index, { value, text }] of bars.entries()) {
			const width = Math.max(1, value * scale).toFixed(1);
			const color = COLORS[index % COLORS.length] ?? '';
			parts.push(
				`<rect x="${LEFT}" y="${y}" width="${width}" height="${BAR - 2}" fill="${color}"/>`,
				`<text x="${(LEFT + value * scale + 6).toFixed(1)}" y="${y + BAR - 4}" class="value">${escaped(text)}</text>`,
			);
			y += BAR;
		}
		y += GAP;
	}
	if (limit !== undefined) {
		const x = (LEFT + limit * scale).toFixed(1);
		parts.push(`<path d="M${x} ${HEAD - 4}V${y}" stroke="#c8442f" stroke-dasharray="3 3"/>`);
	}
	const keys = legend.map((name, index) => {
		const x = LEFT + index * 120;
		return `<rect x="${x}" y="32" width="12" height="12" fill="${COLORS[index] ?? ''}"/><text x="${x + 18}" y="42">${escaped(name)}</text>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 8}" width="${WIDTH}" height="${y + 8}" role="img" aria-label="${escaped(title)}">
<style>text{font:12px system-ui,sans-serif;fill:#4c4a44}.title{font-size:15px;font-weight:600}.value{font-size:11px}@media(prefers-color-scheme:dark){text{fill:#d8d4c8}}</style>
<text x="8" y="20" class="title">${escaped(title)}</text>
${[...keys, ...parts].join('\n')}
</svg>
`;
}

function valueOf({ value }: { value: number }): number {
	return value;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
