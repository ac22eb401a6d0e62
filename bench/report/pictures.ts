/** The pictures of the report, as far as their figures were taken. */
import type { Figure } from '../figure.ts';
import { median } from '../spread.ts';
import { barChart, type BarChart } from './chart.ts';
import { written } from './written.ts';

/** A picture by the name of its file. */
export interface Picture {
	name: string;
	title: string;
	svg: string;
}

const PAIR = { site: 'this site', bare: 'bare page' } as const;

/** All pictures for which there are figures. */
export function pictures(figures: readonly Figure[]): Picture[] {
	return [
		beside('bytes', 'Sent on a first visit, gzip', figures, ['gzip', 'first visit']),
		beside('lcp', 'Largest paint on a slow phone', figures, ['phone, gzip', 'LCP']),
		slowest(figures),
	].flatMap((one) => one ?? []);
}

function beside(
	name: string,
	title: string,
	figures: readonly Figure[],
	[under, measure]: readonly [string, string],
): Picture | undefined {
	const some = figures.filter((one) => one.under === under && one.measure === measure);
	const rows = [...Map.groupBy(some, ({ what }) => what)].map(([label, both]) => ({
		label,
		bars: (['site', 'bare'] as const).flatMap((subject) =>
			both.filter((one) => one.subject === subject).map(bar),
		),
	}));
	return picture(name, { title, legend: Object.values(PAIR), rows });
}

/** How many controls are drawn. */
const SHOWN = 20;

function slowest(figures: readonly Figure[]): Picture | undefined {
	const some = figures
		.filter(({ under, what }) => under === '4 × slower' && what !== 'search')
		.toSorted((a, b) => median(b.values) - median(a.values))
		.slice(0, SHOWN);
	const rows = some.map((one) => ({ label: `${one.what}: ${one.measure}`, bars: [bar(one)] }));
	const title = 'The slowest controls, to next paint on a slow phone';
	return picture('controls', { title, legend: [], rows, limit: 100 });
}

function bar({ values, unit }: Figure) {
	return { value: median(values), text: written(median(values), unit) };
}

function picture(name: string, chart: BarChart): Picture | undefined {
	if (chart.rows.length === 0) return undefined;
	return { name, title: chart.title, svg: barChart(chart) };
}
