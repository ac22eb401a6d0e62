/** What `npm run bench` is asked. */
import { parseArgs } from 'node:util';
import { PARTS, type Part } from './record.ts';

/** What is measured where nothing is said: what a quarter of an hour is enough for. */
const USUAL: readonly Part[] = ['pages', 'controls', 'search', 'build'];

const RUNS = 7;

export interface Options {
	parts: Part[];
	runs: number;
	/** A saved run to compare with. */
	against: string | undefined;
	/** Whether `dist/` is measured as it is, without a build. */
	isBuilt: boolean;
	/** The folder that the report and the saved run go to. */
	out: string;
}

/**
 * Reads the arguments.
 *
 * @throws Error that says what may stand there.
 */
export function optionsOf(args: string[]): Options {
	const { values } = parseArgs({
		args,
		options: {
			only: { type: 'string' },
			runs: { type: 'string', default: String(RUNS) },
			against: { type: 'string' },
			built: { type: 'boolean', default: false },
			out: { type: 'string', default: 'bench' },
		},
	});
	const wanted = values.only?.split(/[,|]/) ?? USUAL;
	const unknown = wanted.filter((name) => !PARTS.some((part) => part === name));
	if (unknown.length > 0) {
		throw new Error(`--only takes ${PARTS.join(', ')}, not ${unknown.join(', ')}`);
	}
	const runs = Number(values.runs);
	if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1 on');
	return {
		parts: PARTS.filter((part) => wanted.includes(part)),
		runs,
		against: values.against,
		isBuilt: values.built,
		out: values.out,
	};
}
