import type { MutationKind } from './kind.ts';
import type { KindResult } from './run.ts';

/** A kind with what became of its faults. */
export interface TriedKind extends Omit<KindResult, 'index'> {
	kind: MutationKind;
}

/** What a run found, as a page of docs and in one line. */
export interface MutationTable {
	markdown: string;
	summary: string;
	/** Whether every fault that can be decided was found, and each kind was tried. */
	isSound: boolean;
}

/** Sets the results of a run out by kind and by rule. */
export function mutationTable(results: readonly TriedKind[]): MutationTable {
	const [decidable, undecidable] = [true, false].map((isDecidable) =>
		results.filter(({ kind }) => kind.isDecidable === isDecidable),
	);
	const sum = (some: readonly TriedKind[] = []) => {
		const made = some.reduce((total, one) => total + one.made, 0);
		const missed = some.reduce((total, one) => total + one.missed.length, 0);
		return { made, found: made - missed };
	};
	const all = sum(decidable);
	const summary = `${sum(results).made} faults of ${results.length} kinds: of ${all.made} that can be decided ${all.found} were found`;
	const lines = [
		'# Faults made on purpose',
		'',
		'`npm run check:mutations` makes faults on a copy of the content, one at a time, the same in every run, and runs all checks of `npm run check` on each. It writes this page.',
		'',
		`${summary}.`,
		'',
		'## Kinds that can be decided',
		'',
		...kindTable(decidable ?? []),
		'',
		'## Kinds that cannot',
		'',
		'Whether these are wrong hangs on what is meant; a check finds those that break a quotation, a term or the alignment.',
		'',
		...kindTable(undecidable ?? []),
		'',
		'## What each rule caught',
		'',
		...ruleTable(results),
		'',
	];
	const isSound = all.found === all.made && results.every(({ made }) => made > 0);
	return { markdown: lines.join('\n'), summary, isSound };
}

function kindTable(results: readonly TriedKind[]): string[] {
	return table(
		['fault', 'made', 'found', 'rules'],
		results.map(({ kind, made, missed, rules }) => [
			kind.name,
			String(made),
			String(made - missed.length),
			[...rules.keys()].toSorted().join(', '),
		]),
	);
}

function ruleTable(results: readonly TriedKind[]): string[] {
	const caught = new Map<string, { count: number; kinds: number }>();
	for (const { rules } of results) {
		for (const [rule, count] of rules) {
			const known = caught.get(rule) ?? { count: 0, kinds: 0 };
			caught.set(rule, { count: known.count + count, kinds: known.kinds + 1 });
		}
	}
	const rows = [...caught].toSorted(([a], [b]) => (a < b ? -1 : 1));
	return table(
		['rule', 'faults', 'kinds'],
		rows.map(([rule, { count, kinds }]) => [`\`${rule}\``, String(count), String(kinds)]),
	);
}

/** A table of Markdown as Prettier sets it: columns as wide as their widest cell. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
	const widths = head.map((_, column) =>
		Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)),
	);
	const line = (row: readonly string[]) =>
		`| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
	return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}
