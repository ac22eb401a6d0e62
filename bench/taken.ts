import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { z } from 'astro/zod';

/** On what figures were taken. */
export const taken = z.strictObject({
	/** ISO 8601, to the minute. */
	at: z.string(),
	/** The commit, with `+` where files differed from it. */
	commit: z.string(),
	browser: z.string(),
	node: z.string(),
	processor: z.string(),
	system: z.string(),
	/** How many values each time has. */
	runs: z.number().int(),
	/** How many processes waited for a processor when it began and when it ended. */
	load: z.tuple([z.number(), z.number()]),
});

export type Taken = z.output<typeof taken>;

/** What this machine is, as it stands when a part begins; `ended` tells how busy it was at its end. */
export function takenHere(browser: string, runs: number): Taken {
	const processors = cpus();
	const gibibytes = Math.round(totalmem() / 2 ** 30);
	return {
		at: `${new Date().toISOString().slice(0, 16)}Z`,
		commit: commit(),
		browser,
		node: process.version,
		processor: `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}, ${gibibytes} GiB`,
		system: `${type()} ${release()}`,
		runs,
		load: [busy(), busy()],
	};
}

/** The same with how busy the machine was at the end. */
export function ended(begun: Taken): Taken {
	return { ...begun, load: [begun.load[0], busy()] };
}

function busy(): number {
	return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}

function commit(): string {
	const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
	try {
		return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') ? '+' : '');
	} catch {
		return 'unknown';
	}
}
