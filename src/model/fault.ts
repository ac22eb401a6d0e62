/** Something wrong in the content or in the built pages, with the place and what to do about it. */
export interface Fault {
	/** Path of the file, relative to the project's root. */
	file: string;
	/** One-based line; left out where the fault is that something is not there. */
	line?: number | undefined;
	/** One-based column; it is looked for where a fault is reported, see `src/checks/report.ts`. */
	column?: number | undefined;
	/** Stable name of the rule that is broken; a check that has one rule is named in `src/checks/content.ts`. */
	rule?: string | undefined;
	/** What is wrong, in one sentence. */
	problem: string;
	/** What mends it, in one sentence. */
	remedy: string;
}

/** A fault that names the rule that it breaks. */
export interface RuledFault extends Fault {
	rule: string;
}

/** Faults with the name of the rule that they break, where they have none of their own. */
export function ofRule(rule: string, faults: readonly Fault[]): RuledFault[] {
	return faults.map((fault) => ({ ...fault, rule: fault.rule ?? rule }));
}

/** Stops a build or a check; its message lists every fault of the run, sorted by place. */
export class FaultsError extends Error {
	readonly faults: readonly Fault[];

	constructor(faults: readonly Fault[]) {
		super(formatFaults(faults));
		this.name = 'FaultsError';
		this.faults = faults;
		// The place of a fault is in the content; a stack through our own code would hide it.
		this.stack = this.message;
	}
}

/** Throws a {@link FaultsError} if there is any fault, and does nothing otherwise. */
export function throwFaults(faults: readonly Fault[]): void {
	if (faults.length > 0) throw new FaultsError(faults);
}

/** All faults as text: `file:line: problem`, the remedy indented below. */
export function formatFaults(faults: readonly Fault[]): string {
	const sorted = [...faults].sort(
		(a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0),
	);
	const lines = sorted.map(({ file, line, problem, remedy }) => {
		const place = line === undefined ? file : `${file}:${line}`;
		return `${place}: ${problem}\n    → ${remedy}`;
	});
	return [`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} found`, ...lines].join(
		'\n',
	);
}
