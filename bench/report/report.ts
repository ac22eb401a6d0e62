/** The report of a saved run. */
import { gathered } from '../figure.ts';
import { judged, type Judged } from '../goals.ts';
import { REASONS } from '../reasons.ts';
import { figuresOf, PARTS, type Part, type Saved } from '../record.ts';
import type { Taken } from '../taken.ts';
import { BY_MEASURE, BY_PAGE, BY_SUBJECT, figureTables, type Layout } from './figure-tables.ts';
import type { Picture } from './pictures.ts';
import { table } from './table.ts';
import { written } from './written.ts';

const LAYOUTS: Readonly<Record<Part, readonly [title: string, layout: Layout]>> = {
	pages: ['Pages', BY_PAGE],
	controls: ['Controls, to next paint', BY_MEASURE],
	search: ['Search', BY_PAGE],
	build: ['Build', BY_PAGE],
	growth: ['Growth of the content', BY_PAGE],
	peers: ['The same sentences made with something else', BY_SUBJECT],
};

/** The whole report as Markdown. */
export function report(saved: Saved, pictures: readonly Picture[]): string {
	const parts = PARTS.flatMap((name) => {
		const part = saved[name];
		if (!part) return [];
		const [title, layout] = LAYOUTS[name];
		return `## ${title}\n\n${takenOn(part.taken)}\n\n${figureTables(gathered(part.figures), layout)}`;
	});
	return [
		'# What the reader costs',
		'Made by `npm run bench`. Each time is the median, in brackets from the first to the third quarter of its values; behind a dot its ratio to a bare page: the same text and notes as plain HTML, without styles and scripts. Bytes are those of bodies as they are sent. What was not taken is not here.',
		`## Goals\n\n${goals(judged(figuresOf(saved)))}`,
		reasons(judged(figuresOf(saved))),
		...pictures.map(({ name, title }) => `![${title}](pictures/${name}.svg)`),
		...parts,
	]
		.map((block) => block.trim())
		.join('\n\n')
		.concat('\n');
}

function goals(all: readonly Judged[]): string {
	const rows = all.flatMap(({ name, limit, unit, value, where }) =>
		value === undefined
			? []
			: [[name, written(limit, unit), written(value, unit), verdict(value, limit), where]],
	);
	return table(['goal', 'at most', 'taken', '', 'worst at'], rows);
}

/** What stands in the way of each goal that is missed. */
function reasons(all: readonly Judged[]): string {
	return all
		.filter(({ value = 0, limit }) => value > limit)
		.map(({ name }) => `- **${name}**: ${REASONS[name] ?? 'not looked into.'}`)
		.join('\n');
}

function verdict(value: number, limit: number): string {
	if (value <= limit) return 'met';
	return limit === 0 ? 'missed' : `missed by ${Math.ceil((value / limit - 1) * 100)} %`;
}

function takenOn({ at, commit, browser, node, processor, system, runs, load }: Taken): string {
	return `Taken ${at} at ${commit}, ${browser}, Node ${node}, ${processor}, ${system}; values of a time: ${runs}; processes waiting: ${load.join(' at the beginning, ')} at the end.`;
}
